package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.OWN_MEANS;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Stated;
import nl.ibp.domain.comment.Audience;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.fixture.ContentBuilder;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.Milestone;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.proposal.CentralGovernmentRequest;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.GeoPoint;
import nl.ibp.domain.proposal.MoneyLine;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Region;
import nl.ibp.workflow.comment.Commenting;
import nl.ibp.workflow.consultation.Advising;
import nl.ibp.workflow.consultation.Reviewing;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.submission.Attaching;
import nl.ibp.workflow.submission.DecidingAsCollege;
import org.springframework.beans.factory.BeanFactory;

/**
 * A dossier that says one word wherever people can write something, so that one can look where the word turns up. No
 * other dossier says the same word.
 */
public record SecretContent(DossierPath path, String word) {

    /** Everybody may read the dossier, but its one document. */
    public static SecretContent withDocument(BeanFactory beans) {
        String word = newWord();
        DossierPath path = new PathDriver(beans).draft(GELDERLAND, PathContent.foodValley());
        attach(beans, path, word);
        return new SecretContent(path.throughIntake(), word);
    }

    /** The committees asked for official advice answered with the word, and the board has it before it. */
    public static SecretContent beforeBoard(BeanFactory beans) {
        String word = newWord();
        DossierPath path = new PathDriver(beans).draft(GELDERLAND, everywhere(word));
        attach(beans, path, word);
        path.submit();
        path.work().of(TaskKind.COLLEGE_DECIDES).forEach(task -> beans.getBean(DecidingAsCollege.class)
                .decide(SeatHolder.of(task.seat()), task.id(), CollegeOutcome.ENDORSE, word));
        path.intakeComplete();
        while (!path.work().of(TaskKind.REVIEW_BY_MEMBER).isEmpty()) {
            path.work().of(TaskKind.REVIEW_BY_MEMBER).forEach(task -> review(beans, task, word));
            path.work().of(TaskKind.ESTABLISH_ADVICE).forEach(task -> advise(beans, task, word));
        }
        path.boardDecides(BoardOutcome.DEFER, word);
        comment(beans, path, word);
        return new SecretContent(path, word);
    }

    // Letters alone, written together: a search finds it, and nothing else says it.
    private static String newWord() {
        return "Kwartelkoning"
                + UUID.randomUUID()
                        .toString()
                        .replace("-", "")
                        .chars()
                        .limit(8)
                        .mapToObj(hex -> String.valueOf((char) ('a' + Character.digit(hex, 16))))
                        .collect(Collectors.joining());
    }

    /** The whole dossier is secret, by the board, and even its reasons say the word. */
    public SecretContent keptByBoard() {
        path.secrecy().imposedBy("ipo-bestuur", null, word);
        return this;
    }

    public ProposalId id() {
        return path.id();
    }

    public String title() {
        return "Plan " + word;
    }

    public AttachmentId document() {
        return path.proposal().currentContent().attachments().get(0).id();
    }

    /** What the document says. */
    public String inDocument() {
        return inDocument(word);
    }

    private static String inDocument(String word) {
        return word + " in het document";
    }

    private static void review(BeanFactory beans, OpenTask task, String word) {
        beans.getBean(Reviewing.class)
                .review(SeatHolder.of(task.seat()), task.id(), Position.POSITIVE_WITH_REMARKS, word, List.of(word));
    }

    private static void advise(BeanFactory beans, OpenTask task, String word) {
        beans.getBean(Advising.class)
                .establish(SeatHolder.of(task.seat()), task.id(), Position.POSITIVE_WITH_REMARKS, word, List.of(word));
    }

    /** While everybody may still read it, the manager's attention is asked for. */
    private static void comment(BeanFactory beans, DossierPath path, String word) {
        beans.getBean(Commenting.class)
                .write(
                        SeatHolder.of("ipo-bureau"),
                        path.id(),
                        new SeatId("ipo-bureau"),
                        word,
                        new Audience.Everybody(),
                        Set.of(new SeatId("manager")));
    }

    private static void attach(BeanFactory beans, DossierPath path, String word) {
        byte[] bytes = inDocument(word).getBytes(StandardCharsets.UTF_8);
        beans.getBean(Attaching.class).attach(path.lead(), path.id(), word + ".txt", bytes);
    }

    private static ContentBuilder everywhere(String word) {
        return content()
                .titled("Plan " + word)
                .summarised("Wat er in " + word + " moet gebeuren.")
                .inRegions(new Region(word, List.of(new GeoPoint(5.67, 52.00))))
                .underThemes(3, 4)
                .with(UTRECHT)
                .withOtherPartners("Gemeente " + word)
                .asking(new CentralGovernmentRequest("Ruimte voor " + word, "Ministerie van " + word))
                .money(new MoneyLine(GELDERLAND, OWN_MEANS, 2027, Stated.of(Euros.of(1_000)), word))
                .milestones(new Milestone(word, ApproximateDate.summer("Zomer 2027, " + word, 2027)));
    }
}

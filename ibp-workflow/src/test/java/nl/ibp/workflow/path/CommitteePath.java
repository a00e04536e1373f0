package nl.ibp.workflow.path;

import java.util.List;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.consultation.Advising;
import nl.ibp.workflow.consultation.DeclaringInterest;
import nl.ibp.workflow.consultation.JudgingNewAdvice;
import nl.ibp.workflow.consultation.LeadingConsultation;
import nl.ibp.workflow.consultation.Reviewing;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import org.springframework.beans.factory.BeanFactory;

/** One committee's part: members review, the chair establishes the advice. */
public final class CommitteePath {

    private final BeanFactory beans;
    private final DossierPath dossier;
    private final BodyId body;

    CommitteePath(BeanFactory beans, DossierPath dossier, BodyId body) {
        this.beans = beans;
        this.dossier = dossier;
        this.body = body;
    }

    /** The committee's consultation on the present version. */
    public Consultation consultation() {
        int version = dossier.proposal().currentVersion().number();
        return beans.getBean(Consultations.class).on(dossier.id()).stream()
                .filter(one -> one.body().equals(body) && one.version() == version)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No consultation of " + body));
    }

    public List<OpenTask> openReviews() {
        return dossier.work().of(TaskKind.REVIEW_BY_MEMBER).stream()
                .filter(task -> consultation().id().equals(task.consultation()))
                .toList();
    }

    public OpenTask judgeTask() {
        return dossier.work().at(body + "-voorzitter", TaskKind.JUDGE_NEW_ADVICE);
    }

    /** The earlier advice holds for the present version too. */
    public DossierPath chairUpholds() {
        OpenTask task = judgeTask();
        beans.getBean(JudgingNewAdvice.class)
                .uphold(SeatHolder.of(task.seat()), task.id(), "Er veranderde niets wezenlijks.");
        return dossier;
    }

    public CommitteePath chairAsksAnew() {
        OpenTask task = judgeTask();
        beans.getBean(JudgingNewAdvice.class)
                .askAnew(SeatHolder.of(task.seat()), task.id(), "Het geld is een ander verhaal geworden.");
        return this;
    }

    boolean hasInterest(String province) {
        return dossier.proposal().interestOf(new SeatId(body + "-" + province)).isPresent();
    }

    /** Instead of the position that was asked for. */
    public CommitteePath memberHasInterest(String province) {
        OpenTask task = dossier.work().at(body + "-" + province, TaskKind.REVIEW_BY_MEMBER);
        beans.getBean(DeclaringInterest.class)
                .declareWhenAsked(SeatHolder.of(task.seat()), task.id(), "Mijn grond ligt in het gebied.");
        return this;
    }

    /** On the dossier, asked or not. */
    public CommitteePath memberDeclaresInterest(String province) {
        beans.getBean(DeclaringInterest.class)
                .declare(SeatHolder.of(body + "-" + province), dossier.id(), "Mijn grond ligt in het gebied.");
        return this;
    }

    public CommitteePath memberWithdrawsInterest(String province) {
        beans.getBean(DeclaringInterest.class).withdraw(SeatHolder.of(body + "-" + province), dossier.id());
        return this;
    }

    public CommitteePath memberReviews(String province, Position position) {
        return review(dossier.work().at(body + "-" + province, TaskKind.REVIEW_BY_MEMBER), position);
    }

    public CommitteePath everyMemberReviews(Position position) {
        openReviews().forEach(task -> review(task, position));
        return this;
    }

    /** As many as there are asked, in the order they are. */
    public CommitteePath membersReview(int number, Position position) {
        openReviews().stream().limit(number).forEach(task -> review(task, position));
        return this;
    }

    private CommitteePath review(OpenTask task, Position position) {
        String remarks = position == Position.POSITIVE ? "" : "Wij zien het anders.";
        beans.getBean(Reviewing.class).review(SeatHolder.of(task.seat()), task.id(), position, remarks, List.of());
        return this;
    }

    public CommitteePath chairClosesEarly() {
        beans.getBean(LeadingConsultation.class)
                .closeEarly(SeatHolder.of(body + "-voorzitter"), consultation().id());
        return this;
    }

    public CommitteePath secretaryChases() {
        beans.getBean(LeadingConsultation.class)
                .chase(SeatHolder.of(body + "-secretaris"), consultation().id());
        return this;
    }

    public OpenTask chairTask() {
        return dossier.work().at(body + "-voorzitter", TaskKind.ESTABLISH_ADVICE);
    }

    public DossierPath chairEstablishes(Position position) {
        OpenTask task = chairTask();
        beans.getBean(Advising.class)
                .establish(SeatHolder.of(task.seat()), task.id(), position, "Aldus vastgesteld.", List.of());
        return dossier;
    }

    /** Instead of laying it down in a meeting. */
    public CommitteePath chairPutsToVote(Position position) {
        OpenTask task = chairTask();
        beans.getBean(Advising.class)
                .putToVote(SeatHolder.of(task.seat()), task.id(), position, "Aldus voorgesteld.", List.of());
        return this;
    }

    public DossierPath agrees() {
        return everyMemberReviews(Position.POSITIVE).chairEstablishes(Position.POSITIVE);
    }

    public DossierPath advises(Position position) {
        return everyMemberReviews(Position.POSITIVE).chairEstablishes(position);
    }
}

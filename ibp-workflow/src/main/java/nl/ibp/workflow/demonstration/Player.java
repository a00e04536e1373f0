package nl.ibp.workflow.demonstration;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nl.ibp.domain.consultation.AdviceDraft;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.CommitmentOutcome;
import nl.ibp.domain.decision.ConsolidationPolicy;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RefusalChoice;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.workflow.board.RecordingCommitments;
import nl.ibp.workflow.demonstration.Initiative.Secret;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;

/** Does each piece of work on one initiative, as its script says and otherwise in the plain course of things. */
class Player {

    /** Work of which many do a part each: some of it is done at any moment. */
    private static final Set<TaskKind> GOES_ON = EnumSet.of(
            TaskKind.REVIEW_BY_MEMBER,
            TaskKind.RECORD_COMMITMENTS,
            TaskKind.SEND_STATES_LETTER,
            TaskKind.DRAFT_STATES_PROPOSAL,
            TaskKind.TREAT_IN_STATES_COMMITTEE,
            TaskKind.STATES_DECIDE,
            TaskKind.SEND_TO_MINISTER);

    private final Stage stage;
    private final Desk desk;
    private final Phrases phrases;
    private final Initiative initiative;
    private final Pace pace;
    private final Author author;
    private final StatesPlayer states;
    private final Map<String, Integer> rounds = new HashMap<>();

    Player(Stage stage, Phrases phrases, Initiative initiative, Pace pace, Author author) {
        this.stage = stage;
        this.desk = stage.desk();
        this.phrases = phrases;
        this.initiative = initiative;
        this.pace = pace;
        this.author = author;
        this.states = new StatesPlayer(stage, phrases, initiative, pace);
    }

    /** Members who never answer leave it to the term; and nobody takes a dossier further than it is to come. */
    boolean leavesIt(OpenTask task) {
        return initiative.script().silent().contains(task.seat().value())
                || (hasComeFarEnough(task) && !GOES_ON.contains(task.kind()) && !boardHasMoreToSay(task));
    }

    private boolean hasComeFarEnough(OpenTask task) {
        ProposalStatus status = proposal(task).status();
        // What came back goes round again, unless coming back is how far it is to come.
        return status == initiative.stopAt()
                || (status != ProposalStatus.REVISION && status.compareTo(initiative.stopAt()) > 0);
    }

    private boolean boardHasMoreToSay(OpenTask task) {
        return task.kind() == TaskKind.BOARD_DECIDES
                && rounds.getOrDefault("board", 0) < initiative.script().board().size();
    }

    void perform(Actor actor, OpenTask task) {
        switch (task.kind()) {
            case DRAFT_PROPOSAL -> desk.submitting().submit(actor, task.id());
            case REVISE_PROPOSAL -> {
                author.revise(task.proposal());
                desk.submitting().submit(actor, task.id());
            }
            case COLLEGE_DECIDES -> decideAsCollege(actor, task);
            case CHOOSE_AFTER_REFUSAL ->
                desk.choosing()
                        .choose(
                                actor,
                                task.id(),
                                RefusalChoice.valueOf(initiative.script().choice()));
            case CHECK_COMPLETENESS -> checkCompleteness(actor, task);
            case ASSIGN_ROUTE ->
                desk.routing().toCommittees(actor, task.id(), List.of(new BodyId("aac-re"), new BodyId("bac-re")));
            case JUDGE_NEW_ADVICE -> judge(actor, task);
            case REVIEW_BY_MEMBER -> review(actor, task);
            case ESTABLISH_ADVICE -> advise(actor, task);
            case BOARD_DECIDES -> decideAsBoard(actor, task);
            case RECORD_COMMITMENTS -> recordCommitments(actor, task);
            case SEND_STATES_LETTER -> states.inform(actor, task);
            case DRAFT_STATES_PROPOSAL -> states.propose(actor, task);
            case TREAT_IN_STATES_COMMITTEE -> states.treat(actor, task);
            case STATES_DECIDE -> states.decide(actor, task);
            case SEND_TO_MINISTER -> desk.minister().send(actor, task.id());
            case CONSOLIDATE -> consolidate(actor, task);
            case CONFIRM_PARTICIPATION, NOTE_UNCONFIRMED ->
                throw new IllegalStateException("No college changes in the demonstration: " + task);
            case CONFIRM_SECRECY ->
                throw new IllegalStateException("What is secret waits for the States at the end: " + task);
        }
    }

    /** A college keeps a document secret, where the initiative has one to keep. */
    void keepSecret(ProposalId id) {
        Secret secret = initiative.script().secret();
        if (secret == null) {
            return;
        }
        AttachmentId document = stage.proposals().find(id).orElseThrow().currentContent().attachments().stream()
                .filter(attachment -> attachment.name().equals(secret.document()))
                .findFirst()
                .orElseThrow()
                .id();
        SeatId seat = new SeatId(secret.seat());
        Actor college = stage.actors().of(new PersonId(secret.seat()));
        desk.secrecy().impose(college, seat, id, document, secret.ground(), secret.reasons());
    }

    private void decideAsCollege(Actor actor, OpenTask task) {
        String slug = slug(task);
        String outcome = round("college-" + slug) == 1
                ? initiative.script().colleges().getOrDefault(slug, "ENDORSE")
                : "ENDORSE";
        boolean endorses = outcome.equals("ENDORSE");
        desk.colleges()
                .decide(
                        actor,
                        task.id(),
                        CollegeOutcome.valueOf(outcome),
                        endorses ? "" : pace.oneOf(phrases.reasons()));
    }

    private void checkCompleteness(Actor actor, OpenTask task) {
        IntakeResult result = IntakeResult.valueOf(scripted(initiative.script().intake(), "intake", "COMPLETE"));
        desk.intake()
                .check(actor, task.id(), result, result == IntakeResult.COMPLETE ? "" : pace.oneOf(phrases.returns()));
    }

    // Civil servants let their advice hold; deputies want to hear each other again.
    private void judge(Actor actor, OpenTask task) {
        if (task.seat().value().startsWith("aac-")) {
            desk.judging().uphold(actor, task.id(), pace.oneOf(phrases.upholding()));
        } else {
            desk.judging().askAnew(actor, task.id(), "");
        }
    }

    private void review(Actor actor, OpenTask task) {
        String seat = task.seat().value();
        List<String> scripted = initiative.script().positions().getOrDefault(seat, List.of());
        Position position = Position.valueOf(scripted(scripted, "review-" + seat, usualPosition()));
        List<String> conditions = position == Position.POSITIVE_WITH_REMARKS && pace.oneIn(3)
                ? List.of(pace.oneOf(phrases.conditions()))
                : List.of();
        desk.reviewing().review(actor, task.id(), position, remarks(position), conditions);
    }

    private String usualPosition() {
        return pace.oneIn(3) ? "POSITIVE_WITH_REMARKS" : "POSITIVE";
    }

    private String remarks(Position position) {
        return switch (position) {
            case POSITIVE -> "";
            case NEGATIVE -> pace.oneOf(phrases.objections());
            case RETURN -> pace.oneOf(phrases.returns());
            default -> pace.oneOf(phrases.remarks());
        };
    }

    private void advise(Actor actor, OpenTask task) {
        Consultation consultation = stage.consultations()
                .find(Objects.requireNonNull(task.consultation()))
                .orElseThrow();
        AdviceDraft draft = consultation.draft().orElseThrow();
        String body = consultation.body().value();
        List<String> scripted = initiative.script().advice().getOrDefault(body, List.of());
        Position position = Position.valueOf(scripted(
                scripted,
                "advice-" + body,
                Objects.requireNonNullElse(draft.position(), Position.POSITIVE).name()));
        String text = draft.text().isEmpty() ? pace.oneOf(phrases.remarks()) : draft.text();
        desk.advising().establish(actor, task.id(), position, text, draft.conditions());
    }

    private void decideAsBoard(Actor actor, OpenTask task) {
        BoardOutcome outcome = BoardOutcome.valueOf(scripted(initiative.script().board(), "board", "ADOPT"));
        List<String> conditions =
                outcome == BoardOutcome.ADOPT_WITH_CONDITIONS ? List.of(pace.oneOf(phrases.conditions())) : List.of();
        desk.board().decide(actor, task.id(), outcome, conditions, pace.oneOf(phrases.reasons()));
    }

    private void recordCommitments(Actor actor, OpenTask task) {
        int requests = proposal(task).currentContent().requests().size();
        desk.commitments()
                .answer(
                        actor,
                        task.id(),
                        IntStream.range(0, requests)
                                .mapToObj(i -> new RecordingCommitments.Answer(
                                        i == 0 ? CommitmentOutcome.PARTLY : CommitmentOutcome.PRO_MEMORIE,
                                        phrases.commitment()))
                                .toList());
    }

    private void consolidate(Actor actor, OpenTask task) {
        ConsolidationResult result =
                ConsolidationPolicy.propose(desk.consolidating().outcomes(actor, task.proposal()));
        desk.consolidating().consolidate(actor, task.id(), result, "");
    }

    private RegionalProposal proposal(OpenTask task) {
        return stage.proposals().find(task.proposal()).orElseThrow();
    }

    private String slug(OpenTask task) {
        Province province = stage.provinces().get(Objects.requireNonNull(task.province()));
        return province.slug();
    }

    private String scripted(List<String> outcomes, String what, String otherwise) {
        int round = round(what);
        return round <= outcomes.size() ? outcomes.get(round - 1) : otherwise;
    }

    private int round(String what) {
        return rounds.merge(what, 1, Integer::sum);
    }
}

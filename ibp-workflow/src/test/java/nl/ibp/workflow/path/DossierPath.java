package nl.ibp.workflow.path;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.CommitmentOutcome;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.ConfirmationOutcome;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RefusalChoice;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.board.Consolidating;
import nl.ibp.workflow.board.Deciding;
import nl.ibp.workflow.board.RecordingCommitments;
import nl.ibp.workflow.board.RecordingCommitments.Answer;
import nl.ibp.workflow.board.Revoking;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.monitoring.ConsistencyCheck;
import nl.ibp.workflow.monitoring.Disagreement;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.monitoring.Dossiers;
import nl.ibp.workflow.submission.AssigningRoute;
import nl.ibp.workflow.submission.CheckingCompleteness;
import nl.ibp.workflow.submission.ChoosingAfterRefusal;
import nl.ibp.workflow.submission.ConfirmingParticipation;
import nl.ibp.workflow.submission.DecidingAsCollege;
import nl.ibp.workflow.submission.ParkingProposals;
import nl.ibp.workflow.submission.Submitting;
import nl.ibp.workflow.submission.Withdrawing;
import org.springframework.beans.factory.BeanFactory;

/** One dossier, brought along the path step by step by the holders of the seats. */
public final class DossierPath {

    private static final String BUREAU = "ipo-bureau";
    private static final Set<TaskKind> WRITING = Set.of(TaskKind.DRAFT_PROPOSAL, TaskKind.REVISE_PROPOSAL);

    private final BeanFactory beans;
    private final ProposalId id;

    DossierPath(BeanFactory beans, ProposalId id) {
        this.beans = beans;
        this.id = id;
    }

    public ProposalId id() {
        return id;
    }

    public DossierWork work() {
        return new DossierWork(beans.getBean(Tasks.class), id);
    }

    public RegionalProposal proposal() {
        return beans.getBean(Proposals.class).find(id).orElseThrow();
    }

    public ProposalStatus status() {
        return proposal().status();
    }

    public Dossier dossier() {
        return beans.getBean(Dossiers.class).open(lead(), id).orElseThrow();
    }

    /** What domain, inbox and process disagree about. */
    List<Disagreement> disagreements() {
        return beans.getBean(ConsistencyCheck.class).on(SeatHolder.of("beheer"), id);
    }

    public List<RecordedEvent> recorded() {
        return dossier().record().stream().map(entry -> entry.event()).toList();
    }

    public Actor lead() {
        Seats seats = beans.getBean(Seats.class);
        return SeatHolder.of(
                seats.of(proposal().lead(), SeatRole.POLICY_OFFICER).id());
    }

    /** The draft, or the revision. */
    public DossierPath submit() {
        OpenTask task = work().all().stream()
                .filter(open -> WRITING.contains(open.kind()))
                .findFirst()
                .orElseThrow();
        beans.getBean(Submitting.class).submit(lead(), task.id());
        return this;
    }

    public DossierPath collegeDecides(String province, CollegeOutcome outcome) {
        OpenTask task = work().at("gs-" + province, TaskKind.COLLEGE_DECIDES);
        String reasons = outcome == CollegeOutcome.ENDORSE ? "" : "Het college heeft eerst vragen.";
        beans.getBean(DecidingAsCollege.class).decide(holder(task), task.id(), outcome, reasons);
        return this;
    }

    public DossierPath allCollegesEndorse() {
        work().of(TaskKind.COLLEGE_DECIDES).forEach(task -> beans.getBean(DecidingAsCollege.class)
                .decide(holder(task), task.id(), CollegeOutcome.ENDORSE, ""));
        return this;
    }

    public DossierPath leadChooses(RefusalChoice choice) {
        beans.getBean(ChoosingAfterRefusal.class)
                .choose(lead(), work().only(TaskKind.CHOOSE_AFTER_REFUSAL).id(), choice);
        return this;
    }

    public DossierPath intake(IntakeResult result) {
        String remarks = result == IntakeResult.COMPLETE ? "" : "De dekking ontbreekt.";
        beans.getBean(CheckingCompleteness.class)
                .check(
                        SeatHolder.of(BUREAU),
                        work().only(TaskKind.CHECK_COMPLETENESS).id(),
                        result,
                        remarks);
        return this;
    }

    public DossierPath intakeComplete() {
        return intake(IntakeResult.COMPLETE);
    }

    public DossierPath assignedToCommittees(String... bodies) {
        List<BodyId> chosen = List.of(bodies).stream().map(BodyId::new).toList();
        beans.getBean(AssigningRoute.class)
                .toCommittees(
                        SeatHolder.of(BUREAU),
                        work().only(TaskKind.ASSIGN_ROUTE).id(),
                        chosen);
        return this;
    }

    public DossierPath assignedToBoard() {
        beans.getBean(AssigningRoute.class)
                .straightToBoard(
                        SeatHolder.of(BUREAU),
                        work().only(TaskKind.ASSIGN_ROUTE).id());
        return this;
    }

    /** What one committee does on the present version. */
    public CommitteePath at(String body) {
        return new CommitteePath(beans, this, new BodyId(body));
    }

    public DossierPath boardDecides(BoardOutcome outcome) {
        return boardDecides(outcome, "Het bestuur weegt dit zo.");
    }

    public DossierPath boardDecides(BoardOutcome outcome, String reasons) {
        List<String> conditions =
                outcome == BoardOutcome.ADOPT_WITH_CONDITIONS ? List.of("Jaarlijks verslag") : List.of();
        beans.getBean(Deciding.class)
                .decide(
                        SeatHolder.of("ipo-bestuur"),
                        work().only(TaskKind.BOARD_DECIDES).id(),
                        outcome,
                        conditions,
                        reasons);
        return this;
    }

    /** What the members of a body answer that decides in writing. */
    public WrittenPath inWriting() {
        return new WrittenPath(beans, this);
    }

    public DossierPath commitmentsRecorded() {
        return commitmentsRecorded(() -> CommitmentOutcome.PROMISED);
    }

    DossierPath commitmentsRecorded(Supplier<CommitmentOutcome> outcome) {
        List<Answer> answers = proposal().currentContent().requests().stream()
                .map(request -> new Answer(outcome.get(), "Zo staat het in de brief."))
                .toList();
        beans.getBean(RecordingCommitments.class)
                .answer(
                        SeatHolder.of(BUREAU),
                        work().only(TaskKind.RECORD_COMMITMENTS).id(),
                        answers);
        return this;
    }

    /** The lead province gets a new college, of the same people; what the old one bound itself to is asked again. */
    public DossierPath newCollege() {
        new CollegeSwitch(beans).of(proposal().lead());
        return this;
    }

    /** After a change of college. */
    public DossierPath newCollegeAnswers(String province, ConfirmationOutcome answer) {
        OpenTask task = work().at("gs-" + province, TaskKind.CONFIRM_PARTICIPATION);
        String reasons = answer.needsReasons() ? "Het nieuwe college kiest anders." : "";
        beans.getBean(ConfirmingParticipation.class).answer(holder(task), task.id(), answer, reasons);
        return this;
    }

    public DossierPath notedAt(OpenTask task) {
        beans.getBean(ConfirmingParticipation.class).takeNote(holder(task), task.id(), "Wij bellen het college.");
        return this;
    }

    /** What one province does after the board's decision. */
    public ProvincePath states(String province) {
        return new ProvincePath(beans, this, province);
    }

    /** Gelderland adopts, Utrecht with an amendment that touches what was agreed together: Gelderland is asked anew. */
    public DossierPath utrechtAmendsWhatIsJoint() {
        states("utrecht")
                .proposes()
                .committeeFindsUrgent()
                .statesAmendWhatIsJoint()
                .sendsToMinister();
        return states("gelderland").adopts();
    }

    /** What bodies do about its secrecy. */
    public SecrecyPath secrecy() {
        return new SecrecyPath(beans, this);
    }

    public DossierPath consolidated(ConsolidationResult result) {
        beans.getBean(Consolidating.class)
                .consolidate(
                        SeatHolder.of(BUREAU),
                        work().only(TaskKind.CONSOLIDATE).id(),
                        result,
                        "Zo is het resultaat over alle provincies.");
        return this;
    }

    public DossierPath withdrawn() {
        beans.getBean(Withdrawing.class).withdraw(lead(), id, "De provincie kiest een andere weg.");
        return this;
    }

    public DossierPath parked() {
        beans.getBean(ParkingProposals.class).park(lead(), id, "Het aardgasdossier gaat voor.");
        return this;
    }

    public DossierPath resumed() {
        beans.getBean(ParkingProposals.class)
                .resume(lead(), work().only(TaskKind.RESUME_PROPOSAL).id(), "Er is weer ruimte voor.");
        return this;
    }

    public DossierPath revocationAsked() {
        beans.getBean(Revoking.class).ask(lead(), id, "Het Rijk trok zijn bijdrage terug.");
        return this;
    }

    public DossierPath boardRevokes(boolean granted) {
        beans.getBean(Revoking.class)
                .decide(
                        SeatHolder.of("ipo-bestuur"),
                        work().only(TaskKind.DECIDE_REVOCATION).id(),
                        granted,
                        "Het bestuur weegt dit zo.");
        return this;
    }

    /** Up to and including a complete intake, everybody agreeing. */
    public DossierPath throughIntake() {
        return submit().allCollegesEndorse().intakeComplete();
    }

    /** All committees that are asked at this moment advise positively, anew where they advised before. */
    public DossierPath committeesAgree() {
        work().of(TaskKind.JUDGE_NEW_ADVICE)
                .forEach(task ->
                        at(task.seat().value().replace("-voorzitter", "")).chairAsksAnew());
        work().of(TaskKind.REVIEW_BY_MEMBER).stream()
                .map(task -> task.seat().value().split("-"))
                .map(parts -> parts[0] + "-" + parts[1])
                .distinct()
                .forEach(body -> at(body).agrees());
        return this;
    }

    /** Up to the board, every committee agreeing. */
    public DossierPath toBoard() {
        return throughIntake().committeesAgree().committeesAgree();
    }

    /** Up to the States, everybody agreeing. */
    public DossierPath toStates() {
        return toBoard().boardDecides(BoardOutcome.ADOPT);
    }

    private static Actor holder(OpenTask task) {
        return SeatHolder.of(task.seat());
    }
}

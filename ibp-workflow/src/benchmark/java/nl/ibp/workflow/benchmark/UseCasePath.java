package nl.ibp.workflow.benchmark;

import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.Euros;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.CommitmentOutcome;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.states.AgendaKind;
import nl.ibp.domain.states.BudgetAmendment;
import nl.ibp.domain.states.Expense;
import nl.ibp.domain.states.FundingCover;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.workflow.board.Consolidating;
import nl.ibp.workflow.board.Deciding;
import nl.ibp.workflow.board.RecordingCommitments;
import nl.ibp.workflow.consultation.Advising;
import nl.ibp.workflow.consultation.Reviewing;
import nl.ibp.workflow.inbox.Claiming;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.path.PathDriver;
import nl.ibp.workflow.path.SeatHolder;
import nl.ibp.workflow.states.DecidingAsStates;
import nl.ibp.workflow.states.NotifyingMinister;
import nl.ibp.workflow.states.ProposingToStates;
import nl.ibp.workflow.states.TreatingInCommittee;
import nl.ibp.workflow.submission.CheckingCompleteness;
import nl.ibp.workflow.submission.DecidingAsCollege;
import nl.ibp.workflow.submission.Submitting;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** Through the use cases, as the pages do: who acts is checked, and all is recorded. */
final class UseCasePath implements PathSide {

    private static final Euros AMOUNT = Euros.of(400_000);

    private final BeanFactory beans;
    private final String database;
    private final Tasks tasks;
    private final @Nullable Claiming claiming;

    private UseCasePath(BeanFactory beans, String database, @Nullable Claiming claiming) {
        this.beans = beans;
        this.database = database;
        this.claiming = claiming;
        tasks = beans.getBean(Tasks.class);
    }

    /** Who acts is known by that; nothing need be claimed before. */
    static UseCasePath of(BeanFactory beans, String database) {
        return new UseCasePath(beans, database, null);
    }

    /** Everybody takes on first what they are going to do. */
    static UseCasePath claiming(BeanFactory beans, String database) {
        return new UseCasePath(beans, database, beans.getBean(Claiming.class));
    }

    @Override
    public String name() {
        return claiming == null ? "use cases" : "use cases, claiming";
    }

    @Override
    public String database() {
        return database;
    }

    @Override
    public String begin() {
        return beans.getBean(PathDriver.class).foodValley().id().toString();
    }

    @Override
    public void walk(String dossier) {
        ProposalId id = ProposalId.of(dossier);
        List<OpenTask> open = tasks.openOn(id);
        while (!open.isEmpty()) {
            open.forEach(this::act);
            open = tasks.openOn(id);
        }
    }

    /** @throws IllegalStateException unless it came to its result */
    void requireComplete(String dossier) {
        ProposalStatus status =
                beans.getBean(Proposals.class).find(ProposalId.of(dossier)).orElseThrow().status();
        if (status != ProposalStatus.COMPLETE) {
            throw new IllegalStateException("It ended as " + status);
        }
    }

    private void act(OpenTask task) {
        Actor actor = SeatHolder.of(task.seat());
        if (claiming != null) {
            claiming.claim(actor, task.id());
        }
        switch (task.kind()) {
            case DRAFT_PROPOSAL -> beans.getBean(Submitting.class).submit(actor, task.id());
            case COLLEGE_DECIDES ->
                beans.getBean(DecidingAsCollege.class).decide(actor, task.id(), CollegeOutcome.ENDORSE, "");
            case CHECK_COMPLETENESS ->
                beans.getBean(CheckingCompleteness.class).check(actor, task.id(), IntakeResult.COMPLETE, "");
            case REVIEW_BY_MEMBER ->
                beans.getBean(Reviewing.class)
                        .review(actor, task.id(), Position.POSITIVE, BareValues.REMARKS, List.of());
            case ESTABLISH_ADVICE ->
                beans.getBean(Advising.class)
                        .establish(actor, task.id(), Position.POSITIVE, BareValues.REASONS, List.of());
            case BOARD_DECIDES ->
                beans.getBean(Deciding.class)
                        .decide(actor, task.id(), BoardOutcome.ADOPT, List.of(), BareValues.REASONS);
            case DRAFT_STATES_PROPOSAL ->
                beans.getBean(ProposingToStates.class)
                        .submit(actor, task.id(), "Statenvoorstel", BareValues.REASONS, change(), List.of());
            case TREAT_IN_STATES_COMMITTEE ->
                beans.getBean(TreatingInCommittee.class)
                        .ripe(
                                actor,
                                task.id(),
                                AgendaKind.DISCUSSION_ITEM,
                                LocalDate.now(),
                                true,
                                BareValues.REASONS,
                                "");
            case STATES_DECIDE -> beans.getBean(DecidingAsStates.class).decide(actor, task.id(), adopted());
            case SEND_TO_MINISTER -> beans.getBean(NotifyingMinister.class).send(actor, task.id());
            case RECORD_COMMITMENTS ->
                beans.getBean(RecordingCommitments.class)
                        .answer(
                                actor,
                                task.id(),
                                List.of(new RecordingCommitments.Answer(
                                        CommitmentOutcome.PROMISED, BareValues.REASONS)));
            case CONSOLIDATE ->
                beans.getBean(Consolidating.class)
                        .consolidate(actor, task.id(), ConsolidationResult.COMPLETE, BareValues.REASONS);
            default -> throw new IllegalStateException("Not on this path: " + task.kind());
        }
    }

    private static BudgetAmendment change() {
        int year = LocalDate.now().getYear();
        return new BudgetAmendment(
                List.of(new Expense("Bijdrage", year, AMOUNT)), List.of(new FundingCover("Reserve", year, AMOUNT)));
    }

    private static DecidingAsStates.Decision adopted() {
        return new DecidingAsStates.Decision(
                StatesOutcome.ADOPTED, LocalDate.now(), null, List.of(), null, List.of(), "", "");
    }
}

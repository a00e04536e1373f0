package nl.ibp.workflow.path;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ibp.domain.Euros;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.CommitmentOutcome;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.ConfirmationOutcome;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.domain.secrecy.RatificationOutcome;
import nl.ibp.domain.states.BudgetAmendment;
import nl.ibp.domain.states.Expense;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.domain.voting.Vote;
import nl.ibp.workflow.board.Deciding;
import nl.ibp.workflow.board.DecidingUnderMandate;
import nl.ibp.workflow.board.RecordingCommitments;
import nl.ibp.workflow.board.RecordingCommitments.Answer;
import nl.ibp.workflow.board.Revoking;
import nl.ibp.workflow.consultation.Advising;
import nl.ibp.workflow.consultation.JudgingNewAdvice;
import nl.ibp.workflow.consultation.Reviewing;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.path.ForbiddenActs.Attempt;
import nl.ibp.workflow.secrecy.RatifyingSecrecy;
import nl.ibp.workflow.states.DecidingAsStates;
import nl.ibp.workflow.states.Informing;
import nl.ibp.workflow.states.ProposingToStates;
import nl.ibp.workflow.states.Reconfirming;
import nl.ibp.workflow.states.TreatingInCommittee;
import nl.ibp.workflow.submission.AssigningRoute;
import nl.ibp.workflow.submission.CheckingCompleteness;
import nl.ibp.workflow.submission.ConfirmingParticipation;
import nl.ibp.workflow.submission.DecidingAsCollege;
import nl.ibp.workflow.submission.ParkingProposals;
import nl.ibp.workflow.voting.VotingInWriting;
import org.springframework.beans.factory.BeanFactory;

/** What the right person does at the right moment, but without the reasons, the text or the sums that belong to it. */
final class CarelessActs {

    @FunctionalInterface
    private interface Act {
        void by(Actor actor, TaskId task);
    }

    private final Map<TaskKind, Act> acts;

    CarelessActs(BeanFactory beans) {
        acts = acts(beans);
    }

    /** Empty for work that cannot be done without care. */
    Optional<Attempt> on(OpenTask task) {
        return Optional.ofNullable(acts.get(task.kind()))
                .map(act -> new Attempt(
                        task.kind() + " without what belongs to it",
                        () -> act.by(SeatHolder.of(task.seat()), task.id())));
    }

    private static Map<TaskKind, Act> acts(BeanFactory beans) {
        return Map.ofEntries(
                Map.entry(TaskKind.COLLEGE_DECIDES, (actor, task) -> beans.getBean(DecidingAsCollege.class)
                        .decide(actor, task, CollegeOutcome.REFUSE, " ")),
                Map.entry(TaskKind.CHECK_COMPLETENESS, (actor, task) -> beans.getBean(CheckingCompleteness.class)
                        .check(actor, task, IntakeResult.INCOMPLETE, "")),
                Map.entry(TaskKind.ASSIGN_ROUTE, (actor, task) -> beans.getBean(AssigningRoute.class)
                        .toCommittees(actor, task, List.of())),
                Map.entry(TaskKind.REVIEW_BY_MEMBER, (actor, task) -> beans.getBean(Reviewing.class)
                        .review(actor, task, Position.NEGATIVE, "", List.of())),
                Map.entry(TaskKind.JUDGE_NEW_ADVICE, (actor, task) -> beans.getBean(JudgingNewAdvice.class)
                        .uphold(actor, task, " ")),
                Map.entry(TaskKind.ESTABLISH_ADVICE, (actor, task) -> beans.getBean(Advising.class)
                        .establish(actor, task, Position.NEGATIVE, "", List.of())),
                Map.entry(TaskKind.BOARD_DECIDES, (actor, task) -> beans.getBean(Deciding.class)
                        .decide(actor, task, BoardOutcome.REJECT, List.of(), " ")),
                Map.entry(TaskKind.DECIDE_UNDER_MANDATE, (actor, task) -> beans.getBean(DecidingUnderMandate.class)
                        .decide(actor, task, BoardOutcome.DEFER, List.of(), "Omdat.")),
                Map.entry(TaskKind.VOTE_IN_WRITING, (actor, task) -> beans.getBean(VotingInWriting.class)
                        .vote(actor, task, Vote.AGAINST, "")),
                Map.entry(TaskKind.RECORD_COMMITMENTS, (actor, task) -> beans.getBean(RecordingCommitments.class)
                        .answer(actor, task, Collections.nCopies(7, new Answer(CommitmentOutcome.PROMISED, "")))),
                Map.entry(TaskKind.DECIDE_REVOCATION, (actor, task) -> beans.getBean(Revoking.class)
                        .decide(actor, task, true, " ")),
                Map.entry(TaskKind.RESUME_PROPOSAL, (actor, task) -> beans.getBean(ParkingProposals.class)
                        .resume(actor, task, "")),
                Map.entry(TaskKind.CONFIRM_PARTICIPATION, (actor, task) -> beans.getBean(ConfirmingParticipation.class)
                        .answer(actor, task, ConfirmationOutcome.NOT_CONFIRMED, " ")),
                Map.entry(TaskKind.CONFIRM_SECRECY, (actor, task) -> beans.getBean(RatifyingSecrecy.class)
                        .record(actor, task, today(beans).plusDays(1), 1, RatificationOutcome.CONFIRMED)),
                Map.entry(TaskKind.SEND_STATES_LETTER, (actor, task) -> beans.getBean(Informing.class)
                        .send(actor, task, " ", " ")),
                Map.entry(TaskKind.DRAFT_STATES_PROPOSAL, (actor, task) -> beans.getBean(ProposingToStates.class)
                        .submit(actor, task, "Statenvoorstel", "Toelichting.", unbalanced(beans), List.of())),
                Map.entry(TaskKind.TREAT_IN_STATES_COMMITTEE, (actor, task) -> beans.getBean(TreatingInCommittee.class)
                        .notRipe(actor, task, "")),
                Map.entry(TaskKind.STATES_DECIDE, (actor, task) -> beans.getBean(DecidingAsStates.class)
                        .decide(actor, task, rejectedWithoutAVote(beans))),
                Map.entry(TaskKind.RECONFIRM, (actor, task) -> beans.getBean(Reconfirming.class)
                        .answer(actor, task, false, " ")));
    }

    private static BudgetAmendment unbalanced(BeanFactory beans) {
        return new BudgetAmendment(
                List.of(new Expense("Bijdrage", today(beans).getYear(), Euros.of(400_000))), List.of());
    }

    private static DecidingAsStates.Decision rejectedWithoutAVote(BeanFactory beans) {
        return new DecidingAsStates.Decision(
                StatesOutcome.REJECTED, today(beans), null, List.of(), null, List.of(), "", "Te duur.");
    }

    private static LocalDate today(BeanFactory beans) {
        return LocalDate.now(beans.getBean(Clock.class));
    }
}

package nl.ibp.workflow.board;

import java.util.List;
import java.util.Map;
import nl.ibp.domain.Refused;
import nl.ibp.domain.decision.BoardDecision;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.DecisionBasis;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.voting.ProposedDecision;
import nl.ibp.domain.voting.RollCall;
import nl.ibp.domain.voting.Vote;
import nl.ibp.domain.voting.WrittenProcedureId;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.ProposalProcess;
import nl.ibp.workflow.board.TakingDecision.Verdict;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskDesk;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.voting.PuttingToVote;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The IPO board decides (step 6), in a meeting, or asks its members in writing. */
@Component
@Transactional
public class Deciding {

    private final TaskDesk desk;
    private final Seats seats;
    private final TakingDecision taking;
    private final PuttingToVote votes;
    private final ProposalProcess process;
    private final DossierWriter record;

    Deciding(
            TaskDesk desk,
            Seats seats,
            TakingDecision taking,
            PuttingToVote votes,
            ProposalProcess process,
            DossierWriter record) {
        this.desk = desk;
        this.seats = seats;
        this.taking = taking;
        this.votes = votes;
        this.process = process;
        this.record = record;
    }

    /** In a meeting where nobody asked for a vote. */
    public void decide(Actor actor, TaskId id, BoardOutcome outcome, List<String> conditions, String reasons) {
        OpenTask task = desk.take(actor, id, TaskKind.BOARD_DECIDES);
        decide(actor, task, new Verdict(outcome, conditions, reasons), DecisionBasis.inMeeting(null));
    }

    /**
     * In a meeting where the members were called by name.
     *
     * @param given who is not in it was not there
     */
    public void decideByVote(
            Actor actor,
            TaskId id,
            BoardOutcome outcome,
            List<String> conditions,
            String reasons,
            Map<SeatId, Vote> given) {
        OpenTask task = desk.take(actor, id, TaskKind.BOARD_DECIDES);
        RollCall rollCall = new RollCall(members(task), given);
        decide(actor, task, new Verdict(outcome, conditions, reasons), DecisionBasis.inMeeting(rollCall));
    }

    private void decide(Actor actor, OpenTask task, Verdict verdict, DecisionBasis basis) {
        BoardDecision decision = taking.take(task.proposal(), verdict, basis, actor.person());
        record.write(actor, task, RecordedEvent.BOARD_DECIDED, TakingDecision.details(decision));
        desk.done(task, actor);
        process.boardDecided(task.id(), decision.outcome());
    }

    /** Asks every member whether they agree; who is silent does not. */
    public void putToVote(Actor actor, TaskId id, BoardOutcome outcome, List<String> conditions, String reasons) {
        OpenTask task = desk.take(actor, id, TaskKind.BOARD_DECIDES);
        if (outcome == BoardOutcome.DEFER) {
            throw Refused.because("outcome", "NOTHING_TO_DECIDE_IN_WRITING");
        }
        Verdict verdict = new Verdict(outcome, conditions, reasons);
        BoardDecision proposed = taking.weigh(task.proposal(), verdict, DecisionBasis.inMeeting(null), actor.person());
        WrittenProcedureId procedure =
                votes.put(actor, task, new ProposedDecision(outcome.name(), proposed.reasons(), proposed.conditions()));
        desk.done(task, actor);
        process.boardPutToVote(task.id(), procedure);
    }

    /** The members of the board, in the order of their provinces. */
    public List<Seat> members() {
        return seats.of(seats.of(SeatRole.BOARD).body(), SeatRole.MEMBER);
    }

    private List<SeatId> members(OpenTask task) {
        return seats.of(seats.get(task.seat()).body(), SeatRole.MEMBER).stream()
                .map(Seat::id)
                .toList();
    }
}

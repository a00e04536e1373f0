package nl.ibp.workflow.monitoring;

import java.util.List;
import java.util.Set;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;

/** Where the process stands, by its own account. Only to compare with the domain: views never ask the process. */
public interface ProcessStates {

    /** Work that the process waits for. */
    record WaitingFor(TaskId id, TaskKind kind, SeatId seat) {}

    /**
     * A timer of the process.
     *
     * @param seat whose turn it is when it has run
     */
    record RunningTimer(TimerKind kind, SeatId seat, TimerState state) {}

    /** Whether a timer will run. */
    enum TimerState {
        LIVE,
        /** Not until somebody lets it run again. */
        STANDS_STILL,
        /** The process gave up after it failed. */
        DEAD
    }

    /**
     * What runs for one dossier.
     *
     * @param steps where its path stands, one while all is well; none where only something beside the path still runs
     */
    record ProcessState(
            ProposalId proposal, Set<ProposalStatus> steps, List<WaitingFor> work, List<RunningTimer> timers) {}

    /** All dossiers for which something runs, in no order. */
    List<ProcessState> running();

    /** Those of one dossier: one while all is well, and none once it is over. */
    List<ProcessState> runningFor(ProposalId proposal);
}

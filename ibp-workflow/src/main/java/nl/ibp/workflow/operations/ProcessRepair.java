package nl.ibp.workflow.operations;

import java.util.List;
import java.util.Set;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Urgency;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.TimerKind;

/**
 * Brings what runs for a dossier to where it belongs, without telling the domain of it, which knows already. Each says
 * whether it could; what it could not, it may have begun, so its caller takes that back.
 */
public interface ProcessRepair {

    /**
     * What a path remembers of its dossier.
     *
     * @param colleges that still have to decide
     */
    record Known(SeatId lead, Urgency urgency, Set<Integer> themes, List<SeatId> colleges) {}

    /** How many paths run for the dossier; one while all is well. */
    int paths(ProposalId proposal);

    boolean begin(ProposalId proposal, ProposalStatus step, Known known);

    boolean moveTo(ProposalId proposal, ProposalStatus step, Known known);

    /** Ends paths that are too many; all of them where none is to be left. */
    void end(ProposalId proposal, boolean leaveOne);

    boolean ask(ProposalId proposal, TaskKind kind, SeatId seat);

    boolean stopAsking(ProposalId proposal, TaskKind kind, SeatId seat);

    /** Puts work that the process waits for into the inbox, as when it was opened. */
    void show(TaskId work);

    boolean setTimer(ProposalId proposal, TimerKind kind, SeatId seat, boolean standsStill);

    boolean removeTimer(ProposalId proposal, TimerKind kind, SeatId seat);
}

package nl.ibp.workflow.organisation;

import nl.ibp.domain.organisation.CollegeChange;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ConfirmationOutcome;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.workflow.inbox.TaskId;

/** The order of what follows when a province has a new college. */
public interface CollegeProcess {

    /** It was recorded: on its first day the consequences are drawn, at once where that day is here. */
    void changed(CollegeChange change);

    /** It was taken back before its first day. */
    void takenBack(CollegeChange change);

    /**
     * A new college is asked whether it stands by a proposal.
     *
     * @param college the seat that is asked
     * @param lead the seat that is told when it does not
     */
    void participationAsked(RegionalProposal proposal, SeatId college, SeatId lead);

    void participationAnswered(TaskId task, ConfirmationOutcome answer);

    void unconfirmedNoted(TaskId task);
}

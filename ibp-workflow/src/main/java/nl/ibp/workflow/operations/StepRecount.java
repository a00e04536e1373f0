package nl.ibp.workflow.operations;

import java.util.List;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.workflow.inbox.OpenTask;

/** Counts anew what is under way of a dossier of which somebody changed the records by hand. */
public interface StepRecount {

    /** Leaves what is not under way, and enters what is. */
    void agree(RegionalProposal proposal, List<OpenTask> open);
}

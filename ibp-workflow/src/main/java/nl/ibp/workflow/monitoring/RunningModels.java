package nl.ibp.workflow.monitoring;

import java.util.List;
import nl.ibp.domain.proposal.ProposalId;

/** Which models run for a dossier at this moment. */
public interface RunningModels {

    List<ModelRun> of(ProposalId proposal);
}

package nl.ibp.workflow.monitoring;

import java.util.List;
import nl.ibp.domain.proposal.ProposalId;

/** The processes that order a proposal's path, as they are drawn, with where each stands. */
public interface ProcessPictures {

    /** The path itself first, then the parts it called, the earliest first. */
    List<ProcessPicture> of(ProposalId proposal);
}

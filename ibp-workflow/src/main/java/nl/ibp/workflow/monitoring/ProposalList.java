package nl.ibp.workflow.monitoring;

import java.util.List;
import nl.ibp.domain.proposal.ProposalId;

/** Lists proposals without loading them whole. */
public interface ProposalList {

    /** The latest started first. */
    List<ProposalRow> find(ProposalFilter filter, int offset, int limit);

    int count(ProposalFilter filter);

    /** Every proposal there is, for who looks after all of them. */
    List<ProposalId> ids();
}

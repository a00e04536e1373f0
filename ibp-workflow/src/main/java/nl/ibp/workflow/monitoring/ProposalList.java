package nl.ibp.workflow.monitoring;

import java.util.List;

/** Lists proposals without loading them whole. */
public interface ProposalList {

    /** The latest started first. */
    List<ProposalRow> find(ProposalFilter filter, int offset, int limit);

    int count(ProposalFilter filter);
}

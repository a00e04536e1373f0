package nl.ibp.domain.decision;

import java.util.List;
import nl.ibp.domain.proposal.ProposalId;

public interface RevocationDecisions {

    void add(RevocationDecision decision);

    /** All that were taken on a proposal, the earliest first. */
    List<RevocationDecision> on(ProposalId proposal);
}

package nl.ibp.domain.decision;

import java.util.List;
import nl.ibp.domain.proposal.ProposalId;

public interface CommitmentReports {

    void add(CommitmentReport report);

    /** In the order in which they were made. */
    List<CommitmentReport> on(ProposalId proposal);
}

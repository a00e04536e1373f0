package nl.ibp.domain.decision;

import java.util.List;
import nl.ibp.domain.proposal.ProposalId;

public interface Commitments {

    void add(Commitment commitment);

    List<Commitment> on(ProposalId proposal);
}

package nl.ibp.domain.decision;

import java.util.List;
import nl.ibp.domain.proposal.ProposalId;

public interface Consolidations {

    void add(Consolidation consolidation);

    List<Consolidation> on(ProposalId proposal);
}

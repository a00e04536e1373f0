package nl.ibp.domain.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.proposal.ProposalId;

public interface BoardDecisions {

    void add(BoardDecision decision);

    /** All decisions on a proposal, the earliest first. */
    List<BoardDecision> on(ProposalId proposal);

    /** All decisions on any proposal after a moment, the earliest first. */
    List<BoardDecision> since(Instant moment);

    default Optional<BoardDecision> latestOn(ProposalId proposal) {
        List<BoardDecision> all = on(proposal);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}

package nl.ibp.domain.record;

import java.util.List;
import java.util.Optional;
import nl.ibp.domain.proposal.ProposalId;

/** The whole record of one dossier, for verifying. */
public record RecordChain(ProposalId proposal, List<ChainedEntry> entries) {

    /** @param entries in their sequence */
    public RecordChain {
        entries = List.copyOf(entries);
    }

    /** Compares each entry with what its hash says of it and of the one before. */
    public Optional<BrokenLink> firstBroken() {
        String previous = "";
        for (int i = 0; i < entries.size(); i++) {
            ChainedEntry link = entries.get(i);
            if (link.sequence() != i + 1 || !link.previous().equals(previous)) {
                return Optional.of(BrokenLink.inChain(BrokenLink.Damage.MISSING, proposal, i + 1));
            }
            if (!link.isSound()) {
                return Optional.of(BrokenLink.inChain(BrokenLink.Damage.ALTERED, proposal, i + 1));
            }
            previous = link.hash();
        }
        return Optional.empty();
    }

    /** Whether the chain still runs through where it stood: a rewritten end is sound by itself. */
    public boolean runsThrough(ChainHead head) {
        return head.sequence() <= entries.size()
                && entries.get(head.sequence() - 1).hash().equals(head.hash());
    }
}

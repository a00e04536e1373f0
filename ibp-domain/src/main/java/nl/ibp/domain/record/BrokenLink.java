package nl.ibp.domain.record;

import java.time.LocalDate;
import nl.ibp.domain.proposal.ProposalId;
import org.jspecify.annotations.Nullable;

/**
 * The first place at which the record is not what it was.
 *
 * @param proposal the dossier; null where a seal itself was changed
 * @param sequence of the entry that should stand there; 0 where a seal itself was changed
 * @param sealedOn the day whose seal shows it; null where the chain shows it by itself
 */
public record BrokenLink(Damage damage, @Nullable ProposalId proposal, int sequence, @Nullable LocalDate sealedOn) {

    public enum Damage {
        /** It says something else than it did. */
        ALTERED,
        /** It is not there, or not in its place. */
        MISSING,
        /** The dossier was rewritten after it had been sealed. */
        NOT_AS_SEALED,
        SEAL_ALTERED
    }

    static BrokenLink inChain(Damage damage, ProposalId proposal, int sequence) {
        return new BrokenLink(damage, proposal, sequence, null);
    }

    static BrokenLink sinceSeal(ChainHead head, LocalDate day) {
        return new BrokenLink(Damage.NOT_AS_SEALED, head.proposal(), head.sequence(), day);
    }

    static BrokenLink seal(LocalDate day) {
        return new BrokenLink(Damage.SEAL_ALTERED, null, 0, day);
    }
}

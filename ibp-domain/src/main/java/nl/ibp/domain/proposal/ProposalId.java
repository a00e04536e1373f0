package nl.ibp.domain.proposal;

import java.util.Optional;
import java.util.UUID;

public record ProposalId(UUID value) {

    public static ProposalId create() {
        return new ProposalId(UUID.randomUUID());
    }

    public static ProposalId of(String text) {
        return new ProposalId(UUID.fromString(text));
    }

    /** Reads an id from an address somebody may have typed; empty when it is none. */
    public static Optional<ProposalId> parse(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package nl.ibp.domain.decision;

import java.util.Optional;
import java.util.UUID;

public record MandateId(UUID value) {

    public static MandateId create() {
        return new MandateId(UUID.randomUUID());
    }

    public static MandateId of(String text) {
        return new MandateId(UUID.fromString(text));
    }

    /** Reads an id from an address somebody may have typed; empty when it is none. */
    public static Optional<MandateId> parse(String text) {
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

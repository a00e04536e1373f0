package nl.ibp.domain.consultation;

import java.util.Optional;
import java.util.UUID;

public record ConsultationId(UUID value) {

    public static ConsultationId create() {
        return new ConsultationId(UUID.randomUUID());
    }

    public static ConsultationId of(String text) {
        return new ConsultationId(UUID.fromString(text));
    }

    public static Optional<ConsultationId> parse(String text) {
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

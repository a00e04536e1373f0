package nl.ibp.domain.proposal;

import java.util.Optional;
import java.util.UUID;

public record AttachmentId(UUID value) {

    public static AttachmentId create() {
        return new AttachmentId(UUID.randomUUID());
    }

    public static Optional<AttachmentId> parse(String text) {
        try {
            return Optional.of(new AttachmentId(UUID.fromString(text)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package nl.ibp.domain.secrecy;

import java.util.UUID;

public record SecrecyId(UUID value) {

    public static SecrecyId create() {
        return new SecrecyId(UUID.randomUUID());
    }

    public static SecrecyId of(String text) {
        return new SecrecyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package nl.ibp.domain.organisation;

import java.util.UUID;

/** Names a substitution. */
public record SubstitutionId(UUID value) {

    public static SubstitutionId create() {
        return new SubstitutionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

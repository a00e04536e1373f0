package nl.ibp.domain.administration;

import java.time.Instant;
import java.util.List;
import nl.ibp.domain.organisation.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something an administrator changed.
 *
 * @param person who did it; null where a new version of the product did, or what a sign-on provider says
 * @param object names what was changed within its subject
 * @param name what people called it when it was changed; the id of the person where it is about one
 */
public record AdministrationChange(
        Instant at,
        @Nullable PersonId person,
        ChangeSubject subject,
        String object,
        String name,
        List<ChangedPart> parts) {

    public AdministrationChange {
        parts = List.copyOf(parts);
    }

    /** No person did it, but what a sign-on provider says of somebody. */
    public boolean isBySignOn() {
        return person == null && parts.stream().anyMatch(part -> part.part().equals(ChangedParts.SIGN_ON));
    }
}

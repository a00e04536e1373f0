package nl.ibp.workflow.session;

import java.time.Instant;
import nl.ibp.domain.organisation.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is signed in.
 *
 * @param provider null for who signed in by an account of the product
 * @param origin where from, as far as the server sees
 * @param node what people call the node that holds it; empty where an earlier version does
 * @param activeAt when they last did something, to the minute or so
 */
public record OpenSession(
        SessionId id,
        PersonId person,
        @Nullable ProviderSession provider,
        String origin,
        String node,
        Instant since,
        Instant activeAt) {

    /** The same later on. */
    public OpenSession withActiveAt(Instant moment) {
        return new OpenSession(id, person, provider, origin, node, since, moment);
    }
}

package nl.ibp.workflow.event;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import nl.ibp.domain.event.EventKind;
import nl.ibp.domain.organisation.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A receiver and what it is told of.
 *
 * @param name what people call the receiver
 * @param person with whose rights it reads, as they are when something is told
 * @param kinds none where it is told of all, also of what will be added
 * @param absence none while it answers
 */
public record Subscription(
        SubscriptionId id,
        String name,
        PersonId person,
        URI address,
        Set<EventKind> kinds,
        SubscriptionState state,
        @Nullable Absence absence,
        Instant madeAt) {

    /**
     * The receiver is not there, or asked for time.
     *
     * @param problem what it answered, or why there was no answer
     * @param until then it is tried again
     */
    public record Absence(int failures, Instant since, Instant until, String problem) {}

    public Subscription {
        kinds = Set.copyOf(kinds);
    }

    boolean isToldAt(Instant now) {
        return state == SubscriptionState.ACTIVE
                && (absence == null || !absence.until().isAfter(now));
    }

    /** With what people enter. */
    Subscription changed(String otherName, URI otherAddress, Set<EventKind> otherKinds) {
        return new Subscription(id, otherName, person, otherAddress, otherKinds, state, absence, madeAt);
    }

    int failures() {
        return absence == null ? 0 : absence.failures();
    }
}

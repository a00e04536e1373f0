package nl.ibp.workflow.account;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is about to try, or has to wait.
 *
 * @param account what they try, as it is kept
 * @param origin where they are, as it is kept; none where they are signed in, since nobody tries many names there
 * @param at when they began
 * @param before when somebody there was wrong last, where they prove to be right
 * @param pausedUntil when nobody may try before, where that is so
 */
public record Attempt(
        String account, @Nullable String origin, Instant at, Instant before, Optional<Instant> pausedUntil) {

    Attempt paused(Instant until) {
        return new Attempt(account, origin, at, before, Optional.of(until));
    }
}

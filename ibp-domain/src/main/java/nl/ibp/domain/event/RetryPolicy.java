package nl.ibp.domain.event;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before something that was not taken is brought again: ever longer, for nearly two days in all. */
public final class RetryPolicy {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    /** Whoever asks for more patience than that has gone. */
    private static final Duration MOST_PATIENCE = Duration.ofHours(24);

    /** So long at most until it is looked again whether somebody who was away is back. */
    private static final Duration LOOKS_AGAIN = Duration.ofHours(1);

    private static final double SPREAD = 0.1;

    private RetryPolicy() {}

    /**
     * @param attempts so far, from 1 on
     * @param chance from 0 to 1, so that what failed together does not come back together
     * @return empty when it was tried often enough
     */
    public static Optional<Duration> pauseAfter(int attempts, double chance) {
        return attempts <= PAUSES.size() ? Optional.of(spread(PAUSES.get(attempts - 1), chance)) : Optional.empty();
    }

    /** @param failures in a row of somebody who is not there, from 1 on: of that nobody ever has enough */
    public static Duration pauseOfAbsent(int failures, double chance) {
        Duration pause = PAUSES.get(Math.min(failures, PAUSES.size()) - 1);
        return spread(pause.compareTo(LOOKS_AGAIN) > 0 ? LOOKS_AGAIN : pause, chance);
    }

    /** As long as was asked for, within reason. */
    public static Duration obeying(Duration asked) {
        return asked.compareTo(MOST_PATIENCE) > 0 ? MOST_PATIENCE : asked;
    }

    private static Duration spread(Duration pause, double chance) {
        return Duration.ofMillis(Math.round(pause.toMillis() * (1 - SPREAD + 2 * SPREAD * chance)));
    }
}

package nl.ibp.workflow.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before a mail that was not taken is tried again: ever longer, for two days in all. */
final class RetryPolicy {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private RetryPolicy() {}

    /**
     * @param attempts so far, from 1 on
     * @return empty when it was tried often enough
     */
    static Optional<Duration> pauseAfter(int attempts) {
        return attempts <= PAUSES.size() ? Optional.of(PAUSES.get(attempts - 1)) : Optional.empty();
    }
}

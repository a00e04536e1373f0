package nl.ibp.workflow.live;

import java.time.Duration;
import java.time.Instant;

/**
 * A node of the product as the others know it.
 *
 * @param address what people call it: machine and port
 * @param seenAt when it last said that it is there, by the clock of the database
 * @param silent how long that is ago, by the same clock
 * @param draining it is about to end and takes nobody in any more
 */
public record Node(
        String id,
        String address,
        String version,
        Instant startedAt,
        Instant seenAt,
        Duration silent,
        boolean draining) {

    /** After so long it is taken to be gone: three times it did not say that it is there. */
    public static final Duration GONE_AFTER = Duration.ofSeconds(15);

    public boolean isThere() {
        return silent.compareTo(GONE_AFTER) < 0;
    }
}

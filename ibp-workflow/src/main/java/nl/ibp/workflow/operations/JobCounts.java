package nl.ibp.workflow.operations;

import java.time.Duration;
import java.time.Instant;

/** How what runs by itself keeps up. */
public interface JobCounts {

    /**
     * @param planned their moment is still to come
     * @param due their moment has come, and nobody has begun them
     * @param lag how long the longest of those waits
     * @param failed given up on
     */
    record Counts(long planned, long due, Duration lag, long failed) {}

    Counts at(Instant now);
}

package nl.ibp.workflow.event;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What a receiver answered.
 *
 * @param status of HTTP; 0 where there was no answer
 * @param text the beginning of what it said, or the {@link Silence}
 * @param patience what it asked to wait before it is spoken to again
 */
public record Answer(int status, String text, Optional<Duration> patience) {

    /** Why there is no answer. The names are kept in the database: add, never rename. */
    public enum Silence {
        NOT_ALLOWED,
        NOT_FOUND,
        NO_CONNECTION,
        BROKEN_OFF,
        NOT_IN_TIME,
        /** Nothing was sent: by which the receiver lets us in cannot be read. */
        NOT_OPENED,
        /** Nothing was sent, by a fault of ours. */
        NOT_WRITTEN
    }

    private static final int GONE = 410;

    /** It, or what stands before it, says that it is not there or has enough for now. */
    private static final Set<Integer> NOT_NOW = Set.of(0, 429, 502, 503, 504);

    static Answer none(Silence why) {
        return new Answer(0, why.name(), Optional.empty());
    }

    public boolean isTaken() {
        return status >= 200 && status < 300;
    }

    boolean isGone() {
        return status == GONE;
    }

    /** It says nothing about what was sent. */
    boolean isAbsent() {
        return NOT_NOW.contains(status);
    }

    /** As it is kept: {@code 503 Service down}, {@code 0 NOT_IN_TIME}. */
    public String words() {
        return (status + " " + text).strip();
    }
}

package nl.ibp.workflow.calendar;

import nl.ibp.workflow.UnguessableKey;

/**
 * What tells the address of one person's calendar from all others. Whoever knows it reads that calendar without signing
 * in, since programs that keep calendars cannot; so it is as long as cannot be guessed, and kept nowhere.
 */
public record FeedKey(String value) {

    static FeedKey create() {
        return new FeedKey(UnguessableKey.create());
    }

    String hash() {
        return UnguessableKey.hash(value);
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "FeedKey";
    }
}

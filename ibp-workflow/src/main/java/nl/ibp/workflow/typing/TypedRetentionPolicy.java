package nl.ibp.workflow.typing;

import java.time.Duration;

/**
 * How long what was typed waits for who typed it (our own choice): three months, and a month once it can no longer be
 * used for anything, so that it can still be copied.
 */
final class TypedRetentionPolicy {

    static final Duration UNSENT = Duration.ofDays(90);
    static final Duration OVER = Duration.ofDays(30);

    private TypedRetentionPolicy() {}
}

package nl.ibp.workflow.typing;

import java.time.Duration;

/**
 * How long what was typed waits for who typed it once it can no longer be used for anything, so that it can still be
 * copied (our own choice): a month. What can be used waits for as long as administrators say.
 */
final class TypedRetentionPolicy {

    static final Duration OVER = Duration.ofDays(30);

    private TypedRetentionPolicy() {}
}

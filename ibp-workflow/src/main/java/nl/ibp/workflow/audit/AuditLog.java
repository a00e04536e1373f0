package nl.ibp.workflow.audit;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * The one place that writes lines of the log with the fields that BIO2 asks for: action, object, result, origin, who and
 * when. Read by people they are one line of words; in JSON each is a field by the names of the Elastic Common Schema.
 */
public final class AuditLog {

    /** Where a request came from; whoever takes it in says so for all that is logged meanwhile. */
    public static final String ORIGIN = "source.ip";

    /** Tells sessions apart, and opens none. */
    public static final String SESSION = "session.hash";

    /** Who acts at the moment. */
    static final String PERSON = "user.id";

    static final String LOGGER = "nl.ibp.audit";

    private static final Logger LOG = LoggerFactory.getLogger(LOGGER);
    private static final String BY_ITSELF = "-";

    private static final ThreadLocal<Boolean> PLAYED = new ThreadLocal<>();

    /** Of the use case that runs in this thread; none outside one. */
    private static final ThreadLocal<Set<String>> ABOUT = new ThreadLocal<>();

    private AuditLog() {}

    /** A use case says what it is about where its question does not. Ids alone. */
    public static void about(String what, Object id) {
        Set<String> known = ABOUT.get();
        if (known != null) {
            known.add(what.toLowerCase(Locale.ROOT) + ':' + id);
        }
    }

    /** What is done meanwhile in this thread, nobody does: the demonstration plays people. */
    public static <T> T played(Supplier<T> play) {
        PLAYED.set(true);
        try {
            return play.get();
        } finally {
            PLAYED.remove();
        }
    }

    /** The same of what has no answer. */
    public static void played(Runnable play) {
        played(() -> {
            play.run();
            return true;
        });
    }

    static boolean isPlayed() {
        return PLAYED.get() != null;
    }

    /** @return false within a use case, of which what is asked now is a part */
    static boolean begin() {
        boolean isFirst = ABOUT.get() == null;
        if (isFirst) {
            ABOUT.set(new LinkedHashSet<>());
        }
        return isFirst;
    }

    static Set<String> known() {
        return Objects.requireNonNull(ABOUT.get());
    }

    static void end() {
        ABOUT.remove();
    }

    public static void write(AuditLine line) {
        LoggingEventBuilder event = LOG.atLevel(line.result() == AuditLine.Result.FAILED ? Level.WARN : Level.INFO)
                .addKeyValue("event.action", line.action())
                .addKeyValue("event.outcome", line.result().outcome());
        add(event, "event.reason", line.reason());
        add(event, "ibp.object", line.object());
        if (MDC.get(PERSON) == null) {
            add(event, PERSON, line.actor());
        }
        event.log(words(line));
    }

    private static void add(LoggingEventBuilder event, String field, String value) {
        if (!value.isEmpty()) {
            event.addKeyValue(field, value);
        }
    }

    private static String words(AuditLine line) {
        StringBuilder words = new StringBuilder("audit action=").append(line.action());
        add(words, "object", line.object());
        add(words, "result", line.result().word());
        add(words, "reason", line.reason());
        add(words, "actor", line.actor());
        String origin = MDC.get(ORIGIN);
        return add(words, "origin", origin == null ? BY_ITSELF : origin).toString();
    }

    private static StringBuilder add(StringBuilder words, String name, String value) {
        return value.isEmpty()
                ? words
                : words.append(' ').append(name).append('=').append(value);
    }
}

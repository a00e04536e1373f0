package nl.ibp.ui.component;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How it stands with a stop of the path line, or with one of its branches. */
public enum PathState {
    DONE("is-done", Glyph.CHECK),
    CURRENT("is-on-its-way", Glyph.ARROW_RIGHT),
    WAITING_FOR_YOU("is-waiting", Glyph.HAND),
    LATE("is-late", Glyph.CLOCK),
    AHEAD("is-ahead", null),
    RETURNED("is-returned", Glyph.LOOP),
    REFUSED("is-refused", Glyph.CROSS),
    SKIPPED("is-skipped", Glyph.MINUS),
    STOPPED("is-refused", Glyph.MINUS),
    /** Nothing is done here until it is taken up again. */
    PAUSED("is-paused", Glyph.PAUSE);

    private final String className;
    private final @Nullable Glyph glyph;

    PathState(String className, @Nullable Glyph glyph) {
        this.className = className;
        this.glyph = glyph;
    }

    String className() {
        return className;
    }

    @Nullable
    Glyph glyph() {
        return glyph;
    }

    String textKey() {
        return "path.state." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether something happened or happens here; a stop that is skipped shows nothing of how far the path has come. */
    boolean isReached() {
        return this != AHEAD && this != SKIPPED;
    }

    /** Whether the path goes on from here already. */
    boolean isPassed() {
        return this == DONE;
    }

    /** Whether this is where work is waiting now. */
    boolean isNow() {
        return this == CURRENT || this == WAITING_FOR_YOU || this == LATE || this == PAUSED;
    }
}

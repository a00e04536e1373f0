package nl.ibp.workflow.typing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed into a form and did not send yet.
 *
 * @param fields text by name; what is empty is not in there
 * @param start what the form started with; null where that was not kept
 * @param revision which of its states this is; whoever saves over another one would overwrite something unseen
 * @param asides what the same person typed in other windows meanwhile, until they have chosen; the last one first
 */
public record TypedForm(
        Map<String, String> fields,
        @Nullable Map<String, String> start,
        long revision,
        Instant savedAt,
        List<Aside> asides) {

    /** Nothing is kept yet. */
    public static final long NOTHING = 0;

    public TypedForm {
        asides = List.copyOf(asides);
    }

    /**
     * @param window in which it was typed
     * @param revision which of its states this is
     */
    public record Aside(
            String window,
            Map<String, String> fields,
            @Nullable Map<String, String> start,
            long revision,
            Instant savedAt) {}
}

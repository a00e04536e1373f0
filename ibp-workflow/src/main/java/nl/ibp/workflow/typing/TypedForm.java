package nl.ibp.workflow.typing;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed into a form and did not send yet.
 *
 * @param fields text by name; what is empty is not in there
 * @param revision which of its states this is; whoever saves over another one would overwrite something unseen
 * @param aside what the same person typed in another window meanwhile, until they have chosen
 */
public record TypedForm(Map<String, String> fields, long revision, Instant savedAt, @Nullable Aside aside) {

    /** Nothing is kept yet. */
    public static final long NOTHING = 0;

    public record Aside(Map<String, String> fields, Instant savedAt) {}
}

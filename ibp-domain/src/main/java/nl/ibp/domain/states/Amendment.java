package nl.ibp.domain.states;

import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import org.jspecify.annotations.Nullable;

/**
 * A change that the States made to the proposal (amendement).
 *
 * @param jointCondition what it touches that the provinces agreed on together; null where it touches nothing of that
 */
public record Amendment(String title, String text, @Nullable String jointCondition) {

    public Amendment {
        title = Text.line("amendments", title);
        text = Text.passage("amendments", text);
        if (jointCondition != null) {
            String touched = Text.passage("amendments", jointCondition);
            jointCondition = touched.isEmpty() ? null : touched;
        }
        if (title.isEmpty()) {
            throw Refused.because("amendments", "TITLE_REQUIRED");
        }
    }

    /** That concerns the province alone. */
    public Amendment(String title, String text) {
        this(title, text, null);
    }

    boolean touchesJointConditions() {
        return jointCondition != null;
    }
}

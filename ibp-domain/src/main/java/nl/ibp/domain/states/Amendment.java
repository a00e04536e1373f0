package nl.ibp.domain.states;

import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;

/** A change that the States made to the proposal (amendement). */
public record Amendment(String title, String text) {

    public Amendment {
        title = Text.line("amendments", title);
        text = Text.passage("amendments", text);
        if (title.isEmpty()) {
            throw Refused.because("amendments", "TITLE_REQUIRED");
        }
    }
}

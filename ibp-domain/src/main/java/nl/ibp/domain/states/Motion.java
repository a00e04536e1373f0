package nl.ibp.domain.states;

import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;

/** What the States asked of their college beside the decision (motie). */
public record Motion(String title, boolean adopted) {

    public Motion {
        title = Text.line("motions", title);
        if (title.isEmpty()) {
            throw Refused.because("motions", "TITLE_REQUIRED");
        }
    }
}

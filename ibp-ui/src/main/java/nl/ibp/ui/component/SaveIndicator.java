package nl.ibp.ui.component;

import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import nl.ibp.ui.i18n.Formats;

/** Says that what was typed is kept: "Concept bewaard, 14:02". */
public class SaveIndicator extends Span {

    private final Span text = new Span();

    public SaveIndicator() {
        addClassName("save-indicator");
        getElement().setAttribute("role", "status");
        add(text);
    }

    public void saving() {
        show(Glyph.HISTORY, getTranslation("component.save.saving"));
    }

    public void saved(LocalTime at) {
        show(
                Glyph.CHECK,
                getTranslation("component.save.saved", Formats.in(getLocale()).time(at)));
    }

    public void failed() {
        show(Glyph.ALERT, getTranslation("component.save.failed"));
    }

    private void show(Glyph glyph, String message) {
        removeAll();
        text.setText(message);
        add(glyph.icon(), text);
    }
}

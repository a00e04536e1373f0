package nl.ibp.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import nl.ibp.ui.i18n.Formats;

/** Says that what was typed is kept, "Concept bewaard, 14:02", and until then that it is not yet. */
public class SaveIndicator extends Span {

    private final Span icon = new Span();
    private final Span text = new Span();

    public SaveIndicator() {
        addClassName("save-indicator");
        getElement().setAttribute("role", "status");
        add(icon, text, busy());
    }

    // Seen only: heard at every pause in typing it would drown out what matters.
    private Span busy() {
        Span busy = new Span(getTranslation("component.save.saving"));
        busy.addClassName("save-busy");
        busy.getElement().setAttribute("aria-hidden", "true");
        return busy;
    }

    /** Says that it is being saved from the first letter that is typed in there. */
    public void follow(Component typing) {
        getElement().executeJs("ibp.showSaving(this, $0)", typing.getElement());
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
        icon.removeAll();
        icon.add(glyph.icon());
        text.setText(message);
        getElement().executeJs("ibp.showSaved(this)");
    }
}

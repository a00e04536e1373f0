package nl.ibp.ui.monitoring;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page of figures. While others work, its figures change under the eyes of whoever reads: only a part of which
 * anything became another is drawn anew.
 *
 * @param <D> all that is shown, which can be compared with what was
 */
abstract class FigureSection<D> extends Section {

    private @Nullable D shown;

    final void show(D figures) {
        if (!figures.equals(shown)) {
            shown = figures;
            removeAll();
            draw(figures);
        }
    }

    /** Fills the empty section. */
    abstract void draw(D figures);

    H2 heading(String key, Object... parameters) {
        return new H2(getTranslation(key, parameters));
    }

    Paragraph muted(String key, Object... parameters) {
        Paragraph paragraph = new Paragraph(getTranslation(key, parameters));
        paragraph.addClassName("muted");
        return paragraph;
    }
}

package nl.ibp.ui.component;

import com.vaadin.flow.component.html.Span;

/** A state as icon and word. */
public class Badge extends Span {

    public Badge(State state, String word) {
        this(state, state.glyph(), word);
    }

    /** With an icon of its own, such as a member's position. */
    public Badge(State state, Glyph glyph, String word) {
        addClassNames("badge", state.className());
        add(glyph.icon(), new Span(word));
    }
}

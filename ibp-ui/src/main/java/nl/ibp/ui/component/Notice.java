package nl.ibp.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A box that says something about the page it stands on. */
public class Notice extends Div {

    private final Div text = new Div();

    public Notice(State state, String message) {
        this(state, state.glyph(), message);
    }

    /** With an icon of its own. */
    public Notice(State state, Glyph glyph, String message) {
        addClassNames("notice", state.className());
        text.addClassName("notice-text");
        text.add(new Paragraph(message));
        add(glyph.icon(), text);
    }

    /** What went wrong or may go wrong; a clock would say that it is about a term. */
    public static Notice wrong(String message) {
        return new Notice(State.LATE, Glyph.ALERT, message);
    }

    public Notice withTitle(String title) {
        Paragraph line = new Paragraph(title);
        line.addClassName("notice-title");
        text.addComponentAsFirst(line);
        return this;
    }

    public Notice with(Component... more) {
        text.add(more);
        return this;
    }

    /** Read aloud as soon as it appears, for what happens after the user did something. */
    public Notice announced() {
        getElement().setAttribute("role", "status");
        return this;
    }
}

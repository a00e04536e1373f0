package nl.ibp.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where a list is still empty, and says what will appear there and when. */
public class EmptyState extends Div {

    public EmptyState(Glyph glyph, String title, String explanation) {
        addClassName("empty");
        add(glyph.icon(), new H2(title), new Paragraph(explanation));
    }

    public EmptyState withAction(Component action) {
        add(action);
        return this;
    }
}

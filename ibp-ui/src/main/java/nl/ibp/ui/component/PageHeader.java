package nl.ibp.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: its one {@code h1}, a line above and below it, and what can be done with the page. */
public class PageHeader extends Header {

    private final Div text = new Div();
    private final Div actions = new Div();

    public PageHeader(String title) {
        addClassName("page-header");
        text.addClassName("page-header-text");
        text.add(new H1(title));
        actions.addClassName("page-header-actions");
        add(text);
    }

    /** A small line above the title, such as a proposal's number. */
    public PageHeader withEyebrow(Component... parts) {
        Div eyebrow = new Div(parts);
        eyebrow.addClassNames("eyebrow", "row");
        text.addComponentAsFirst(eyebrow);
        return this;
    }

    public PageHeader withLead(String lead) {
        Paragraph paragraph = new Paragraph(lead);
        paragraph.addClassName("page-header-lead");
        text.add(paragraph);
        return this;
    }

    public PageHeader withActions(Component... components) {
        actions.add(components);
        add(actions);
        return this;
    }
}

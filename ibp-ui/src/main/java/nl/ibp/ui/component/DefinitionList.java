package nl.ibp.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Facts as term and description. */
public class DefinitionList extends DescriptionList {

    public DefinitionList() {
        addClassName("facts");
    }

    /** Terms above their descriptions, for narrow places. */
    public DefinitionList stacked() {
        addClassName("facts-stacked");
        return this;
    }

    public DefinitionList add(String term, String description) {
        return add(term, new Span(description));
    }

    public DefinitionList add(String term, Component... description) {
        add(new Term(term), new Description(description));
        return this;
    }
}

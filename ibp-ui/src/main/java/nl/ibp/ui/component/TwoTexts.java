package nl.ibp.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What was typed into the same fields twice, beside each other where it differs; below each other where it is narrow. */
public class TwoTexts extends Div {

    /** A field in which the two differ, in words; empty where nothing was typed. */
    public record Part(String label, String one, String other) {}

    /**
     * @param one what the first of the two is called
     * @param other what the second is called
     */
    public TwoTexts(List<Part> parts, String one, String other) {
        addClassName("two-texts");
        parts.forEach(part ->
                add(side(heading(part.label(), one), part.one()), side(heading(part.label(), other), part.other())));
    }

    private static String heading(String label, String whose) {
        return label.isEmpty() ? whose : whose + ": " + label;
    }

    private static Div side(String heading, String text) {
        Span name = new Span(heading);
        name.addClassNames("muted", "text-small");
        Paragraph words = new Paragraph(text.isEmpty() ? "–" : text);
        words.addClassName("passage");
        return new Div(name, words);
    }
}

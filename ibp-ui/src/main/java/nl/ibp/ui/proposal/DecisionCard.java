package nl.ibp.ui.proposal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A box for one decision or one province's part, with the little building blocks they share. */
abstract class DecisionCard extends Article {

    DecisionCard() {
        addClassNames("card", "decision-card");
    }

    /** The line a decision begins with: what was decided, then when and on which version. */
    final void addDecision(Component outcome, String... facts) {
        Div line = new Div(outcome);
        line.addClassName("row");
        for (String fact : facts) {
            Span shown = new Span(fact);
            shown.addClassNames("text-small", "muted");
            line.add(shown);
        }
        add(line);
    }

    final void addTitle(String title) {
        add(new H4(title));
    }

    final void addPassage(String text) {
        if (!text.isEmpty()) {
            Paragraph passage = new Paragraph(text);
            passage.addClassName("passage");
            add(passage);
        }
    }

    final void addPassage(String label, String text) {
        if (!text.isEmpty()) {
            addPart(label, passage(text));
        }
    }

    final void addList(String label, List<String> entries) {
        if (!entries.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("bullets");
            entries.forEach(entry -> list.add(new ListItem(passage(entry))));
            addPart(label, list);
        }
    }

    final void addPart(String label, Component content) {
        Span title = new Span(label);
        title.addClassName("part-title");
        Div part = new Div(title, content);
        part.addClassName("card-part");
        add(part);
    }

    private static Paragraph passage(String text) {
        Paragraph passage = new Paragraph(text);
        passage.addClassName("passage");
        return passage;
    }
}

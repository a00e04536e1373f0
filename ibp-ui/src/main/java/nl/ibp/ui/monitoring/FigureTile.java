package nl.ibp.ui.monitoring;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One figure with what it counts, and what it was in the period before. */
class FigureTile extends ListItem {

    private final Span figure = new Span();
    private final Span label = new Span();

    FigureTile(String figure, String label) {
        addClassName("figure-tile");
        this.figure.setText(figure);
        this.figure.addClassName("figure-tile-figure");
        this.label.setText(label);
        this.label.addClassName("figure-tile-label");
        add(this.label, this.figure);
    }

    /** To what it counts, with what is read aloud of it. */
    FigureTile leadingTo(String href) {
        remove(label, figure);
        Anchor link = new Anchor(href, label, figure);
        link.addClassName("figure-tile-link");
        addComponentAsFirst(link);
        return this;
    }

    /** With more words than beside others would fit. */
    FigureTile wide() {
        addClassName("is-wide");
        return this;
    }

    FigureTile with(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("figure-tile-words");
        add(line);
        return this;
    }

    FigureTile compared(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("figure-tile-compared", "muted");
        add(line);
        return this;
    }
}

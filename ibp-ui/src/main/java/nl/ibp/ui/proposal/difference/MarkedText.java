package nl.ibp.ui.proposal.difference;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.proposal.difference.TextPiece.Where;

/**
 * A text in which one sees, and hears, what differs from another: what went struck through, what came underlined. Or one
 * of the two texts by itself, with what the other does not have marked.
 */
class MarkedText extends Span {

    private MarkedText() {
        addClassNames("passage", "marked-text");
    }

    /** Both texts in one. */
    static MarkedText merged(List<TextPiece> pieces) {
        MarkedText text = new MarkedText();
        pieces.forEach(piece -> text.add(
                switch (piece.where()) {
                    case BOTH -> new Span(piece.text());
                    case BEFORE -> text.spoken("del", "difference.removed", piece.text());
                    case AFTER -> text.spoken("ins", "difference.added", piece.text());
                }));
        return text;
    }

    /** One of the two texts alone. */
    static MarkedText side(Where side, List<TextPiece> pieces) {
        MarkedText text = new MarkedText();
        pieces.stream()
                .filter(piece -> piece.where() == side || piece.where() == Where.BOTH)
                .forEach(piece -> text.add(
                        piece.where() == Where.BOTH
                                ? new Span(piece.text())
                                : element("mark", new Span(piece.text()))));
        return text;
    }

    /** The words, not what is said about them, are Dutch in every language. */
    MarkedText inDutch() {
        getElement().setAttribute("lang", Languages.DUTCH.getLanguage());
        return this;
    }

    // Readers of a screen would not hear the element by itself, nor where it ends.
    private Component spoken(String tag, String key, String words) {
        Span before = new Span("[" + getTranslation(key) + ": ");
        Span after = new Span("] ");
        before.addClassName("sr-only");
        after.addClassName("sr-only");
        before.getElement().setAttribute("lang", getLocale().getLanguage());
        return element(tag, before, new Span(words), after);
    }

    private static Component element(String tag, Component... content) {
        HtmlContainer element = new HtmlContainer(tag);
        element.add(content);
        return element;
    }
}

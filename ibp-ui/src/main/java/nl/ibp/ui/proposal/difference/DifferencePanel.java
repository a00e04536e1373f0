package nl.ibp.ui.proposal.difference;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.ibp.domain.proposal.Change;
import nl.ibp.domain.proposal.ContentDifference;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.DefinitionList;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.State;
import nl.ibp.ui.names.NameBook;

/** What changed between two versions, part by part; money as what it was and what it became. */
public class DifferencePanel extends Composite<Div> {

    /**
     * @param before what the first of the two is called, e.g. "Versie 1"
     * @param after what the second is called
     */
    public DifferencePanel(ContentDifference difference, String before, String after, NameBook names) {
        getContent().addClassNames("difference-panel", "stack-l");
        if (difference.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("difference.none", before, after)));
            return;
        }
        DefinitionList parts = new DefinitionList();
        new DifferenceWords(names, getLocale())
                .parts(difference)
                .forEach(part -> parts.add(getTranslation(part.textKey()), content(part)));
        if (!difference.moneyLines().isEmpty()) {
            parts.add(
                    getTranslation("dossier.section.MONEY"),
                    new MoneyDifferenceTable(difference.moneyLines(), before, after, names));
        }
        getContent().add(legend(), parts);
    }

    private Paragraph legend() {
        Paragraph legend = new Paragraph(getTranslation("difference.legend"));
        legend.addClassNames("text-small", "muted");
        return legend;
    }

    private Component content(PartDifference part) {
        if (!part.isList()) {
            return text(part.changes().get(0), part.isDutch());
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        part.changes().forEach(change -> list.add(new ListItem(badge(change), text(change, part.isDutch()))));
        return list;
    }

    private Badge badge(Change<String> change) {
        if (change.isAddition()) {
            return new Badge(State.QUIET, Glyph.PLUS, getTranslation("difference.added"));
        }
        return change.isRemoval()
                ? new Badge(State.QUIET, Glyph.MINUS, getTranslation("difference.removed"))
                : new Badge(State.QUIET, Glyph.EDIT, getTranslation("difference.changed"));
    }

    private static MarkedText text(Change<String> change, boolean isDutch) {
        MarkedText text = MarkedText.merged(TextDifference.of(change));
        return isDutch ? text.inDutch() : text;
    }
}

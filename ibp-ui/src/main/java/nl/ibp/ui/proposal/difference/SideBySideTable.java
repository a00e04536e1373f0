package nl.ibp.ui.proposal.difference;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.ibp.domain.proposal.ContentDifference;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.proposal.difference.TextPiece.Where;

/** Two texts of a proposal beside each other where they differ, to choose between them. */
public class SideBySideTable extends Composite<DataTable> {

    private final String name;

    /**
     * @param name what the table shows, read aloud in its place
     * @param one what the first of the two is called
     * @param other what the second is called
     */
    public SideBySideTable(String name, ContentDifference difference, String one, String other, NameBook names) {
        this.name = name;
        getContent()
                .dense()
                .column(getTranslation("difference.part"))
                .column(one)
                .column(other);
        DifferenceWords words = new DifferenceWords(names, getLocale());
        List<PartDifference> parts = new ArrayList<>(words.parts(difference));
        parts.add(words.money(difference));
        parts.stream().filter(part -> !part.changes().isEmpty()).forEach(this::addRow);
    }

    @Override
    protected DataTable initContent() {
        return new DataTable(name);
    }

    private void addRow(PartDifference part) {
        getContent()
                .row()
                .add(
                        DataTable.rowHeading(new Span(getTranslation(part.textKey()))),
                        DataTable.cell(side(part, Where.BEFORE)),
                        DataTable.cell(side(part, Where.AFTER)));
    }

    private static Component side(PartDifference part, Where side) {
        Div entries = new Div();
        entries.addClassName("stack");
        part.changes().stream()
                .filter(change -> side == Where.BEFORE ? !change.isAddition() : !change.isRemoval())
                .map(change -> MarkedText.side(side, TextDifference.of(change)))
                .forEach(text -> entries.add(new Div(part.isDutch() ? text.inDutch() : text)));
        if (entries.getComponentCount() == 0) {
            entries.add(new Span("–"));
        }
        return entries;
    }
}

package nl.ibp.ui.proposal.difference;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import nl.ibp.domain.AtLeast;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Stated;
import nl.ibp.domain.proposal.Change;
import nl.ibp.domain.proposal.MoneyLine;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.SourceText;
import nl.ibp.ui.component.SumText;
import nl.ibp.ui.names.NameBook;
import org.jspecify.annotations.Nullable;

/** The money that changed: what it was and what it became, per province, source and year. */
class MoneyDifferenceTable extends Composite<DataTable> {

    private final NameBook names;

    MoneyDifferenceTable(List<Change<MoneyLine>> changes, String before, String after, NameBook names) {
        this.names = names;
        getContent()
                .dense()
                .column(getTranslation("dossier.money.province"))
                .column(getTranslation("dossier.money.source"))
                .column(getTranslation("difference.year"))
                .numberColumn(before)
                .numberColumn(after);
        changes.forEach(this::addRow);
    }

    @Override
    protected DataTable initContent() {
        return new DataTable(getTranslation("difference.money.table"));
    }

    private void addRow(Change<MoneyLine> change) {
        MoneyLine line = change.after() == null ? Objects.requireNonNull(change.before()) : change.after();
        getContent()
                .row()
                .add(
                        DataTable.rowHeading(new Span(names.province(line.province()))),
                        DataTable.cell(
                                new SourceText(names.source(line.source()).name())),
                        DataTable.cell(new Span(String.valueOf(line.year()))),
                        DataTable.numberCell(amount(change.before())),
                        DataTable.numberCell(amount(change.after())));
    }

    private Component amount(@Nullable MoneyLine line) {
        Stated<Euros> amount = line == null ? Stated.unstated() : line.amount();
        Div cell = new Div(new SumText(AtLeast.of(amount)));
        if (line != null && !line.note().isEmpty()) {
            Span note = new Span(line.note());
            note.addClassNames("line", "text-small", "muted");
            cell.add(note);
        }
        return cell;
    }
}

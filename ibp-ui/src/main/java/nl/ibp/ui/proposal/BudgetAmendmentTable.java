package nl.ibp.ui.proposal;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import nl.ibp.domain.Euros;
import nl.ibp.domain.states.BudgetAmendment;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.i18n.Formats;

/** A change of the budget as the States see it: what is spent, and what covers it. */
public class BudgetAmendmentTable extends Composite<DataTable> {

    private final String name;

    /** @param name what tells it from others on the same page */
    public BudgetAmendmentTable(BudgetAmendment amendment, String name) {
        this.name = name;
        getContent()
                .dense()
                .column(getTranslation("dossier.budget.description"))
                .column(getTranslation("dossier.budget.year"))
                .numberColumn(getTranslation("dossier.budget.expense"))
                .numberColumn(getTranslation("dossier.budget.cover"));
        amendment.expenses().forEach(line -> addRow(line.description(), line.year(), amount(line.amount()), ""));
        amendment.covers().forEach(line -> addRow(line.description(), line.year(), "", amount(line.amount())));
        NativeTableRow total = getContent().footRow();
        String sum = amount(amendment.total());
        total.add(
                DataTable.rowHeading(new Span(getTranslation("dossier.money.together"))),
                DataTable.cell(),
                DataTable.numberCell(new Span(sum)),
                DataTable.numberCell(new Span(sum)));
    }

    @Override
    protected DataTable initContent() {
        return new DataTable(name);
    }

    private void addRow(String description, int year, String expense, String cover) {
        getContent()
                .row()
                .add(
                        DataTable.rowHeading(new Span(description)),
                        DataTable.cell(new Span(String.valueOf(year))),
                        DataTable.numberCell(new Span(expense)),
                        DataTable.numberCell(new Span(cover)));
    }

    private String amount(Euros euros) {
        return Formats.in(getLocale()).amount(euros.amount());
    }
}

package nl.ibp.ui.states;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Refused;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.NarrowTable;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;

/** Sums per year of what is typed so far, and what is missing for the change of the budget to be balanced. */
class BalanceTable extends Composite<Div> {

    private static final List<String> COLUMNS = List.of("year", "expenses", "cover", "difference");

    BalanceTable() {
        getContent().addClassName("balance");
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    void show(List<List<String>> expenses, List<List<String>> cover) {
        getContent().removeAll();
        TreeSet<Integer> years = new TreeSet<>();
        Stream.concat(expenses.stream(), cover.stream())
                .flatMap(row -> BudgetLine.year(row).stream())
                .forEach(years::add);
        if (years.isEmpty()) {
            return;
        }
        NativeTable table = new NativeTable();
        table.addClassNames("ibp-table", "ibp-table-dense");
        table.setCaptionText(getTranslation("states.balance"));
        NativeTableRow head = table.getHead().addRow();
        COLUMNS.forEach(column -> heading(head, getTranslation("states.balance." + column), "col"));
        years.forEach(year -> addRow(table, year, sum(expenses, year), sum(cover, year)));
        NarrowTable.prepare(table);
        getContent().add(table);
    }

    private static void heading(NativeTableRow row, String text, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
    }

    private void addRow(NativeTable table, int year, Euros spent, Euros covered) {
        NativeTableRow row = table.getBody().addRow();
        heading(row, String.valueOf(year), "row");
        row.addDataCell().setText(amount(spent));
        row.addDataCell().setText(amount(covered));
        row.addDataCell().add(difference(spent.minus(covered)));
    }

    private Component difference(Euros missing) {
        if (missing.isPositive()) {
            return new Badge(
                    State.WAITING_FOR_YOU, Glyph.ALERT, getTranslation("states.balance.missing", amount(missing)));
        }
        return missing.isNegative()
                ? new Badge(
                        State.WAITING_FOR_YOU,
                        Glyph.ALERT,
                        getTranslation("states.balance.tooMuch", amount(Euros.ZERO.minus(missing))))
                : new Badge(State.DONE, Glyph.CHECK, getTranslation("states.balance.even"));
    }

    private static Euros sum(List<List<String>> rows, int year) {
        return Euros.sum(rows.stream()
                .filter(row -> BudgetLine.year(row).filter(of -> of == year).isPresent())
                .flatMap(row -> readable(row).stream())
                .toList());
    }

    // What cannot be read does not count yet; sending says what is wrong with it.
    private static List<Euros> readable(List<String> row) {
        try {
            return BudgetLine.amount(row).stream().toList();
        } catch (Refused tooLarge) {
            return List.of();
        }
    }

    private String amount(Euros euros) {
        return Formats.in(getLocale()).amount(euros.amount());
    }
}

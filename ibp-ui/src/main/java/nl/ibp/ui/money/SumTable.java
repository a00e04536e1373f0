package nl.ibp.ui.money;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.function.Function;
import nl.ibp.domain.AtLeast;
import nl.ibp.domain.Euros;
import nl.ibp.ui.component.SortableTable;
import nl.ibp.ui.component.SumText;
import nl.ibp.ui.component.TableColumn;
import nl.ibp.ui.export.CellValue;
import nl.ibp.workflow.money.Grouping;
import nl.ibp.workflow.money.MoneySum;

/** What is asked, covered and decided, each: those that ask most first, but years in their order. */
class SumTable extends Composite<SortableTable<SumRow>> {

    private static final int NAME = 0;

    private final Grouping by;
    private final List<SumRow> rows;
    private final SumRow total;
    private final String filters;

    SumTable(Grouping by, List<SumRow> rows, SumRow total, String filters) {
        this.by = by;
        this.rows = rows;
        this.total = total;
        this.filters = filters;
    }

    @Override
    protected SortableTable<SumRow> initContent() {
        SortableTable<SumRow> table = new SortableTable<>(getTranslation("money.table." + by), rows)
                .column(TableColumn.text(getTranslation("money.one." + by), SumRow::name)
                        .shownAs(row -> row.shown().get()));
        if (by != Grouping.PROPOSAL) {
            table.column(TableColumn.number(
                    getTranslation("money.proposals"), row -> row.sum().proposals()));
        }
        int asked = by == Grouping.PROPOSAL ? 1 : 2;
        table.column(sum("money.asked", MoneySum::asked))
                .column(sum("money.own", MoneySum::own))
                .column(TableColumn.number(
                        getTranslation("money.proMemorie"),
                        row -> row.sum().asked().proMemorie()))
                .alsoInFile(TableColumn.number(
                        getTranslation("money.proMemorie.own"),
                        row -> row.sum().own().proMemorie()))
                .column(amount("money.covered", MoneySum::covered))
                .column(amount("money.decided", MoneySum::decided))
                .totalled(total);
        table.addClassName("money-table");
        return table.sortedBy(by == Grouping.YEAR ? NAME : asked)
                .withDownloads(getTranslation("money.file." + by, filters));
    }

    private TableColumn<SumRow> sum(String heading, Function<MoneySum, AtLeast> sum) {
        Function<SumRow, AtLeast> ofRow = row -> sum.apply(row.sum());
        return TableColumn.<SumRow>figure(getTranslation(heading), row -> value(ofRow.apply(row)))
                .shownAs(row -> new SumText(ofRow.apply(row)))
                .orderedBy(comparing(ofRow));
    }

    /** In a file the amounts that are known; how many are pro memorie stands in a column of its own. */
    private static CellValue value(AtLeast sum) {
        if (sum.known().isPresent()) {
            return CellValue.amount(sum.leastAmount());
        }
        return sum.hasProMemorie() ? new CellValue.ProMemorie() : CellValue.nothing();
    }

    private TableColumn<SumRow> amount(String heading, Function<MoneySum, Euros> amount) {
        return TableColumn.figure(getTranslation(heading), row -> CellValue.amount(amount.apply(row.sum())));
    }
}

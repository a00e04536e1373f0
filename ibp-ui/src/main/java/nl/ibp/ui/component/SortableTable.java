package nl.ibp.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.ibp.ui.export.CellValue;
import nl.ibp.ui.export.Downloads;
import nl.ibp.ui.export.TableFile;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows can be put in the order of any column, by keyboard too, and taken along as a file. The first column
 * names the row.
 *
 * <pre>{@code
 * new SortableTable<>(getTranslation("progress.open"), bodies)
 *         .column(TableColumn.text(getTranslation("progress.body"), this::name))
 *         .column(TableColumn.number(getTranslation("progress.open.late"), BodyFigure::late).shownAs(this::late))
 *         .sortedBy(0)
 *         .withDownloads();
 * }</pre>
 */
@StyleSheet("context://tables.css")
public class SortableTable<T> extends Div {

    private final String name;
    private final NativeTable table = new NativeTable();
    private final NativeTableRow headings = new NativeTableRow();
    private final List<TableColumn<T>> columns = new ArrayList<>();
    private final List<TableColumn<T>> columnsOfFile = new ArrayList<>();
    private final List<NativeTableHeaderCell> heads = new ArrayList<>();
    private final List<T> rows;
    private @Nullable T total;
    private boolean isDescending;
    private int sorted;

    /** @param name what the table shows, read aloud in its place */
    public SortableTable(String name, List<T> rows) {
        this.name = name;
        this.rows = new ArrayList<>(rows);
        Div region = new Div(table);
        region.addClassName("table-scroll");
        region.getElement().setAttribute("role", "region");
        region.getElement().setAttribute("aria-label", name);
        region.getElement().setAttribute("tabindex", "0");
        table.addClassName("ibp-table");
        table.getHead().add(headings);
        NarrowTable.prepare(table);
        addClassName("sortable-table");
        add(region);
    }

    public SortableTable<T> column(TableColumn<T> column) {
        NativeTableHeaderCell head = new NativeTableHeaderCell();
        head.getElement().setAttribute("scope", "col");
        head.setClassName("number", column.kind() == TableColumn.Kind.NUMBER);
        int index = columns.size();
        NativeButton button = new NativeButton(column.heading(), click -> sortBy(index));
        button.addClassName("sort-button");
        head.add(button);
        headings.add(head);
        heads.add(head);
        columns.add(column);
        return alsoInFile(column);
    }

    /** A column for which the page has no room, at this place among the others. */
    public SortableTable<T> alsoInFile(TableColumn<T> column) {
        columnsOfFile.add(column);
        return this;
    }

    /** Shows the rows, at first in the order of this column, descending where it is one of numbers. */
    public SortableTable<T> sortedBy(int index) {
        sortBy(index);
        return this;
    }

    /** The same downwards: days from the latest. */
    public SortableTable<T> sortedDownBy(int index) {
        isDescending = true;
        show(index);
        return this;
    }

    /** A row that sums up the others and stays beneath them, where the columns are there already. */
    public SortableTable<T> totalled(T sum) {
        total = sum;
        table.getFoot().add(cells(sum));
        return this;
    }

    /** Lets people take the rows along, in the order in which they stand. */
    public SortableTable<T> withDownloads() {
        return withDownloads(name);
    }

    /** @param fileName what the file is called after where the name of the table does not say it: of when, of whom */
    public SortableTable<T> withDownloads(String fileName) {
        add(new Downloads(name, () -> file(fileName)));
        return this;
    }

    TableFile file(String fileName) {
        return new TableFile(
                fileName,
                columnsOfFile.stream().map(TableColumn::heading).toList(),
                Stream.concat(rows.stream(), Stream.ofNullable(total))
                        .map(this::values)
                        .toList());
    }

    private List<CellValue> values(T row) {
        return columnsOfFile.stream().map(column -> column.value(row)).toList();
    }

    /** Numbers begin with the largest, for that is what one looks for. */
    private void sortBy(int index) {
        boolean isSorted = heads.get(index).getElement().hasAttribute("aria-sort");
        isDescending = isSorted ? !isDescending : columns.get(index).kind() == TableColumn.Kind.NUMBER;
        show(index);
    }

    /** Shows other rows, in the order in which these stand. */
    public void update(List<T> others) {
        rows.clear();
        rows.addAll(others);
        show(sorted);
    }

    private void show(int by) {
        sorted = by;
        heads.forEach(head -> head.getElement().removeAttribute("aria-sort"));
        heads.get(by).getElement().setAttribute("aria-sort", isDescending ? "descending" : "ascending");
        Comparator<T> order = columns.get(by).order(getLocale());
        rows.sort(isDescending ? order.reversed() : order);
        table.getBody().removeAll();
        rows.forEach(row -> table.getBody().add(cells(row)));
        NarrowTable.label(table);
    }

    private NativeTableRow cells(T row) {
        NativeTableRow cells = new NativeTableRow();
        cells.add((Component) DataTable.rowHeading(columns.get(0).cell(row, getLocale())));
        columns.stream().skip(1).forEach(column -> cells.add(cell(column, row)));
        return cells;
    }

    private Component cell(TableColumn<T> column, T row) {
        Component content = column.cell(row, getLocale());
        return switch (column.kind()) {
            case TEXT -> DataTable.cell(content);
            case NUMBER -> DataTable.numberCell(content);
            case DATE -> DataTable.dateCell(content);
        };
    }
}

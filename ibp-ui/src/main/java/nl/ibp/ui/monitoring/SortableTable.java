package nl.ibp.ui.monitoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.ibp.ui.component.NarrowTable;
import nl.ibp.ui.proposal.DataTable;

/** A table whose rows can be put in the order of any column, by keyboard too. The first column names the row. */
class SortableTable<T> extends Div {

    private enum Kind {
        TEXT,
        NUMBER,
        DATE
    }

    private record Column<T>(NativeTableHeaderCell head, Kind kind, Function<T, Component> cell, Comparator<T> order) {}

    private final NativeTable table = new NativeTable();
    private final NativeTableRow headings = new NativeTableRow();
    private final List<Column<T>> columns = new ArrayList<>();
    private final List<T> rows;
    private boolean isDescending;

    /** @param name what the table shows, read aloud in its place */
    SortableTable(String name, List<T> rows) {
        this.rows = new ArrayList<>(rows);
        addClassName("table-scroll");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        getElement().setAttribute("tabindex", "0");
        table.addClassName("ibp-table");
        table.getHead().add(headings);
        NarrowTable.prepare(table);
        add(table);
    }

    SortableTable<T> column(String heading, Function<T, Component> cell, Comparator<T> order) {
        return add(heading, Kind.TEXT, cell, order);
    }

    SortableTable<T> numberColumn(String heading, Function<T, Component> cell, Comparator<T> order) {
        return add(heading, Kind.NUMBER, cell, order);
    }

    SortableTable<T> dateColumn(String heading, Function<T, Component> cell, Comparator<T> order) {
        return add(heading, Kind.DATE, cell, order);
    }

    private SortableTable<T> add(String heading, Kind kind, Function<T, Component> cell, Comparator<T> order) {
        NativeTableHeaderCell head = new NativeTableHeaderCell();
        head.getElement().setAttribute("scope", "col");
        head.setClassName("number", kind == Kind.NUMBER);
        Column<T> column = new Column<>(head, kind, cell, order);
        NativeButton button = new NativeButton(heading, click -> sortBy(column));
        button.addClassName("sort-button");
        head.add(button);
        headings.add(head);
        columns.add(column);
        return this;
    }

    /** Numbers begin with the largest, for that is what one looks for. */
    private void sortBy(Column<T> column) {
        boolean isSorted = column.head().getElement().hasAttribute("aria-sort");
        isDescending = isSorted ? !isDescending : column.kind() == Kind.NUMBER;
        show(column);
    }

    /** Shows the rows, at first in the order of this column, descending where it is one of numbers. */
    SortableTable<T> sortedBy(int index) {
        sortBy(columns.get(index));
        return this;
    }

    private void show(Column<T> by) {
        columns.forEach(column -> column.head().getElement().removeAttribute("aria-sort"));
        by.head().getElement().setAttribute("aria-sort", isDescending ? "descending" : "ascending");
        rows.sort(isDescending ? by.order().reversed() : by.order());
        table.getBody().removeAll();
        rows.forEach(row -> table.getBody().add(cells(row)));
        NarrowTable.label(table);
    }

    private NativeTableRow cells(T row) {
        NativeTableRow cells = new NativeTableRow();
        cells.add((Component) DataTable.rowHeading(columns.get(0).cell().apply(row)));
        columns.stream().skip(1).forEach(column -> cells.add(cell(column, row)));
        return cells;
    }

    private Component cell(Column<T> column, T row) {
        Component content = column.cell().apply(row);
        return switch (column.kind()) {
            case TEXT -> DataTable.cell(content);
            case NUMBER -> DataTable.numberCell(content);
            case DATE -> DataTable.dateCell(content);
        };
    }
}

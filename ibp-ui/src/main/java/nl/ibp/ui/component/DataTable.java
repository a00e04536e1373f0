package nl.ibp.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** A plain table. Where it is too wide it scrolls by itself, by keyboard too, and not the page with it. */
public class DataTable extends Div {

    private final NativeTable table = new NativeTable();
    private final NativeTableRow headings = new NativeTableRow();

    /** @param name what the table shows, read aloud in its place */
    public DataTable(String name) {
        addClassName("table-scroll");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        getElement().setAttribute("tabindex", "0");
        table.addClassName("ibp-table");
        table.getHead().add(headings);
        NarrowTable.prepare(table);
        add(table);
    }

    /** For a table in which there is nothing to press. */
    public DataTable readOnly() {
        addAttachListener(event -> NarrowTable.label(table));
        OnePiece.whenShown(this);
        return this;
    }

    public DataTable dense() {
        table.addClassName("ibp-table-dense");
        return this;
    }

    public DataTable column(String heading) {
        headings.add(heading(new Span(heading), "col"));
        return this;
    }

    public DataTable numberColumn(String heading) {
        NativeTableHeaderCell cell = heading(new Span(heading), "col");
        cell.addClassName("number");
        headings.add(cell);
        return this;
    }

    /** A row under the headings, to be filled. */
    public NativeTableRow row() {
        NativeTableRow row = new NativeTableRow();
        table.getBody().add(row);
        return row;
    }

    /** A row that sums up the others. */
    public NativeTableRow footRow() {
        NativeTableRow row = new NativeTableRow();
        table.getFoot().add(row);
        return row;
    }

    /** A whole row of texts, the first of which names it. */
    public DataTable textRow(String name, String... cells) {
        NativeTableRow row = row();
        row.add(heading(new Span(name), "row"));
        for (String cell : cells) {
            row.add(new NativeTableCell(cell));
        }
        return this;
    }

    public static NativeTableHeaderCell rowHeading(Component content) {
        return heading(content, "row");
    }

    public static NativeTableCell cell(Component... content) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(content);
        return cell;
    }

    public static NativeTableCell numberCell(Component content) {
        NativeTableCell cell = cell(content);
        cell.addClassName("number");
        return cell;
    }

    /** A day, which is not broken over lines. */
    public static NativeTableCell dateCell(Component content) {
        NativeTableCell cell = cell(content);
        cell.addClassName("date");
        return cell;
    }

    private static NativeTableHeaderCell heading(Component content, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.add(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}

package nl.ibp.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** The path line as a table, folded away until it is wanted. */
class PathTable extends NativeDetails {

    private final NativeTable table = new NativeTable();

    PathTable(PathPicture picture) {
        super();
        setSummaryText(getTranslation("path.table.show"));
        addClassNames("path-table", "no-print");
        table.addClassNames("ibp-table", "ibp-table-dense");
        table.getHead().add(headings());
        NarrowTable.prepare(table);
        picture.stops().forEach(this::addRows);
        picture.returns().forEach(back -> addReturn(picture, back));
        setContent(table);
        NarrowTable.label(table);
        OnePiece.whenShown(table);
    }

    private NativeTableRow headings() {
        NativeTableRow row = new NativeTableRow();
        for (String key : List.of("path.table.step", "path.table.state", "path.table.notes")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return row;
    }

    private void addRows(PathStop stop) {
        if (stop.branches().isEmpty()) {
            addRow(stop.label(), stop.state(), stop.notes());
        }
        stop.branches()
                .forEach(branch -> addRow(stop.label() + " – " + branch.label(), branch.state(), branch.notes()));
    }

    private void addRow(String name, PathState state, List<String> notes) {
        addRow(name, getTranslation(state.textKey()), String.join(", ", notes));
    }

    private void addReturn(PathPicture picture, PathReturn back) {
        String from = picture.stops().get(picture.indexOf(back.from())).label();
        String to = picture.stops().get(picture.indexOf(back.to())).label();
        addRow(from, getTranslation("path.return", back.count(), to), "");
    }

    private void addRow(String name, String state, String notes) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        row.add((Component) head);
        row.addDataCell().setText(state);
        row.addDataCell().setText(notes);
        table.getBody().add(row);
    }
}

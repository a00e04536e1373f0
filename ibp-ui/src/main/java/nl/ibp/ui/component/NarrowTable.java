package nl.ibp.ui.component;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lets a table be read where it is narrow: there the styles show each row as a block, and each cell after the heading
 * of its column, which it carries for that. Roles keep it a table for assistive technology, whatever it looks like.
 */
public final class NarrowTable {

    private static final Set<String> PARTS = Set.of("thead", "tbody", "tfoot");

    private NarrowTable() {}

    /** Each time it comes on the page, with the rows that it has by then. */
    public static void prepare(NativeTable table) {
        table.addClassName("is-stacking");
        table.getElement().setAttribute("role", "table");
        table.addAttachListener(event -> event.getUI().beforeClientResponse(table, context -> label(table)));
    }

    /** Again, after its rows were made anew. */
    public static void label(NativeTable table) {
        List<Element> rows =
                table.getElement().getChildren().flatMap(NarrowTable::rows).toList();
        if (rows.isEmpty()) {
            return;
        }
        List<String> headings =
                rows.get(0).getChildren().map(Element::getTextRecursively).toList();
        rows.forEach(row -> label(row, headings));
    }

    private static Stream<Element> rows(Element part) {
        if (!PARTS.contains(part.getTag())) {
            return Stream.empty();
        }
        part.setAttribute("role", "rowgroup");
        return part.getChildren();
    }

    // Counted from the end: what a row lacks at its beginning is a cell above it that reaches down.
    private static void label(Element row, List<String> headings) {
        row.setAttribute("role", "row");
        List<Element> cells = row.getChildren().toList();
        int column =
                headings.size() - cells.stream().mapToInt(NarrowTable::width).sum();
        for (Element cell : cells) {
            cell.setAttribute("role", role(cell));
            if (cell.getTag().equals("td") && column >= 0 && column < headings.size()) {
                cell.setAttribute("data-label", headings.get(column));
            }
            column += width(cell);
        }
    }

    private static String role(Element cell) {
        if (cell.getTag().equals("td")) {
            return "cell";
        }
        return "col".equals(cell.getAttribute("scope")) ? "columnheader" : "rowheader";
    }

    private static int width(Element cell) {
        String columns = cell.getAttribute("colspan");
        return columns == null ? 1 : Integer.parseInt(columns);
    }
}

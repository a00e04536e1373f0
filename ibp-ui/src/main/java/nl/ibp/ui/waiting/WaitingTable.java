package nl.ibp.ui.waiting;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.ui.component.NarrowTable;
import nl.ibp.workflow.waiting.WaitingCount;
import nl.ibp.workflow.waiting.WaitingPiece;
import org.jspecify.annotations.Nullable;

/**
 * All that waits, row by row. While it stands open it is shown again and again: a row that goes on stays where it is, with
 * the cursor in it and what was said there.
 */
class WaitingTable extends Div {

    private final WaitingParts parts;
    private final NativeTable table = new NativeTable();
    private final NativeTableBody body;
    private Map<String, Component> rows = new HashMap<>();

    WaitingTable(WaitingParts parts) {
        this.parts = parts;
        String name = getTranslation("waiting.table");
        addClassName("table-scroll");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", name)
                .setAttribute("tabindex", "0");
        table.addClassNames("ibp-table", "waiting-table");
        table.getHead().add(headings());
        body = table.getBody();
        NarrowTable.prepare(table);
        add(table);
    }

    private NativeTableRow headings() {
        NativeTableRow headings = new NativeTableRow();
        for (String column : List.of("what", "who", "age", "term", "reminder", "act")) {
            NativeTableHeaderCell heading = new NativeTableHeaderCell(getTranslation("waiting.column." + column));
            heading.getElement().setAttribute("scope", "col");
            headings.add(heading);
        }
        return headings;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        body.getElement().executeJs("ibp.keepFocus(this)");
    }

    /** @param counts where the rows stand by body, which gets a heading then; else none */
    void show(List<WaitingPiece> pieces, List<WaitingCount> counts) {
        Map<BodyId, WaitingCount> ofBody = new HashMap<>();
        counts.forEach(count -> ofBody.put(count.body(), count));
        Map<String, Component> wanted = new LinkedHashMap<>();
        BodyId last = null;
        for (WaitingPiece piece : pieces) {
            if (!counts.isEmpty() && !piece.body().equals(last)) {
                last = piece.body();
                wanted.put(last.value(), heading(last, ofBody.get(last)));
            }
            String key = "task " + piece.task().id();
            wanted.put(key, row(rows.get(key), piece));
        }
        rows.forEach((key, row) -> {
            if (wanted.get(key) != row) {
                body.remove(row);
            }
        });
        put(List.copyOf(wanted.values()));
        rows = wanted;
        NarrowTable.label(table);
    }

    // Whatever stands where it has to stays untouched.
    private void put(List<Component> wanted) {
        for (int index = 0; index < wanted.size(); index++) {
            Component row = wanted.get(index);
            boolean isThere = index < body.getElement().getChildCount()
                    && body.getElement().getChild(index).equals(row.getElement());
            if (!isThere) {
                body.getElement().insertChild(index, row.getElement());
            }
        }
    }

    private Component heading(BodyId id, @Nullable WaitingCount count) {
        Component known = rows.get(id.value());
        BodyHeading heading = known == null ? new BodyHeading(parts.names.body(id, getLocale())) : (BodyHeading) known;
        heading.show(count == null ? 0 : count.open(), count == null ? 0 : count.late());
        return heading;
    }

    private Component row(@Nullable Component known, WaitingPiece piece) {
        if (known == null) {
            return new WaitingRow(parts, piece);
        }
        ((WaitingRow) known).show(piece);
        return known;
    }
}

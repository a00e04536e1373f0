package nl.ibp.ui.waiting;

import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** Stands above the work of a body, and says how much there is. */
class BodyHeading extends NativeTableRow {

    private final Span counts = new Span();

    BodyHeading(String name) {
        counts.addClassNames("muted", "text-small");
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.add(new Span(name), counts);
        cell.getElement().setAttribute("colspan", String.valueOf(WaitingRow.COLUMNS));
        cell.getElement().setAttribute("scope", "colgroup");
        addClassName("waiting-body");
        add(cell);
    }

    void show(int open, int late) {
        counts.setText(getTranslation("waiting.count", open, late));
    }
}

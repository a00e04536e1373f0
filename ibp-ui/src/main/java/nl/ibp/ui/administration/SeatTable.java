package nl.ibp.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.monitoring.SeatHolding.Holder;

/** Seats with their bodies and holders; a vacant one stands out. Each leads to its page. */
class SeatTable extends Composite<DataTable> {

    private final List<SeatRow> rows;

    SeatTable(List<SeatRow> rows) {
        this.rows = rows;
    }

    @Override
    protected DataTable initContent() {
        DataTable table = new DataTable(getTranslation("administration.seats"))
                .dense()
                .column(getTranslation("administration.seats.seat"))
                .column(getTranslation("administration.seats.body"))
                .column(getTranslation("administration.seats.holder"))
                .column(getTranslation("administration.seats.since"));
        rows.forEach(row -> table.row()
                .add(
                        DataTable.rowHeading(new Anchor(SeatView.addressOf(row.id()), row.seat())),
                        DataTable.cell(new Span(row.body())),
                        DataTable.cell(holders(row)),
                        DataTable.cell(since(row))));
        return table;
    }

    private Component holders(SeatRow row) {
        return row.isVacant()
                ? new Badge(State.WAITING_FOR_YOU, getTranslation("administration.seats.vacant"))
                : lines(row, Holder::name);
    }

    private Div since(SeatRow row) {
        Div lines = lines(row, this::since);
        lines.addClassName("seat-since");
        return lines;
    }

    private String since(Holder holder) {
        Formats formats = Formats.in(getLocale());
        return holder.until() == null
                ? formats.date(holder.from())
                : getTranslation(
                        "administration.seats.until", formats.date(holder.from()), formats.date(holder.until()));
    }

    private static Div lines(SeatRow row, Function<Holder, String> words) {
        Div lines = new Div();
        row.holders().forEach(holder -> lines.add(new Div(words.apply(holder))));
        return lines;
    }
}

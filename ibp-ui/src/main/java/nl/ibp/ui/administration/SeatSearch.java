package nl.ibp.ui.administration;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;

/** Who holds which seat, for those seats that are looked for. */
class SeatSearch extends RowSearch<SeatRow> {

    /** @param search called with what somebody looks for */
    SeatSearch(Consumer<String> search) {
        super("administration.seats", search);
    }

    @Override
    boolean matches(SeatRow row, String search) {
        return row.matches(search);
    }

    @Override
    String count(List<SeatRow> rows) {
        long vacant = rows.stream().filter(SeatRow::isVacant).count();
        return getTranslation("administration.seats.count", rows.size(), vacant);
    }

    @Override
    Component table(List<SeatRow> rows) {
        return new SeatTable(rows);
    }
}

package nl.ibp.ui.administration;

import java.util.List;
import java.util.Locale;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.SeatHolding;

/** Puts seats into words. */
class SeatRows {

    private final NameBook names;
    private final Locale locale;

    SeatRows(NameBook names, Locale locale) {
        this.names = names;
        this.locale = locale;
    }

    List<SeatRow> of(List<SeatHolding> holdings) {
        return holdings.stream().map(this::row).toList();
    }

    private SeatRow row(SeatHolding holding) {
        return new SeatRow(
                holding.seat(),
                names.seat(holding.seat(), locale),
                names.body(names.bodyOf(holding.seat()), locale),
                holding.holders());
    }
}

package nl.ibp.ui.administration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.ibp.workflow.monitoring.SeatHolding.Holder;

/** A seat in words, with who holds it. */
record SeatRow(String seat, String body, List<Holder> holders) {

    boolean isVacant() {
        return holders.isEmpty();
    }

    /** Every word that is looked for stands somewhere in the row. */
    boolean matches(String search) {
        String text = (seat + " " + body + " " + holders).toLowerCase(Locale.ROOT);
        return Arrays.stream(search.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(text::contains);
    }
}

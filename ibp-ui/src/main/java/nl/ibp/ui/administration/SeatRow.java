package nl.ibp.ui.administration;

import java.util.List;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.monitoring.SeatHolding.Holder;

/** A seat in words, with who holds it. */
record SeatRow(SeatId id, String seat, String body, List<Holder> holders) {

    boolean isVacant() {
        return holders.isEmpty();
    }

    boolean matches(String search) {
        return SearchWords.allIn(seat + " " + body + " " + holders, search);
    }
}

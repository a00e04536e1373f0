package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.organisation.SeatId;
import org.jspecify.annotations.Nullable;

/** A seat with who holds it; nobody while it is vacant. */
public record SeatHolding(SeatId seat, List<Holder> holders) {

    public SeatHolding {
        holders = List.copyOf(holders);
    }

    /**
     * Somebody who holds a seat.
     *
     * @param until last day; null while no end is known
     */
    public record Holder(String name, LocalDate from, @Nullable LocalDate until) {}
}

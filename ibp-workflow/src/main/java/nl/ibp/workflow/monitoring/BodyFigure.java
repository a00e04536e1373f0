package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.organisation.BodyId;

/**
 * Open work of all seats of a body together.
 *
 * @param seats how many of its seats have open work
 * @param soon how much of it has a term that ends soon
 */
public record BodyFigure(BodyId body, int seats, int open, int soon, int late, LocalDate waitingSince) {

    /** Sums up by body, which keeps the order of the seats. */
    public static List<BodyFigure> of(List<SeatFigure> seats) {
        Map<BodyId, BodyFigure> bodies = new LinkedHashMap<>();
        seats.forEach(seat -> bodies.merge(seat.body(), of(seat), BodyFigure::plus));
        return new ArrayList<>(bodies.values());
    }

    private static BodyFigure of(SeatFigure seat) {
        return new BodyFigure(seat.body(), 1, seat.open(), seat.soon(), seat.late(), seat.waitingSince());
    }

    private BodyFigure plus(BodyFigure other) {
        return new BodyFigure(
                body,
                seats + other.seats,
                open + other.open,
                soon + other.soon,
                late + other.late,
                waitingSince.isBefore(other.waitingSince) ? waitingSince : other.waitingSince);
    }
}

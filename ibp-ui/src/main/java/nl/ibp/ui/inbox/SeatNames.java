package nl.ibp.ui.inbox;

import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import org.springframework.stereotype.Component;

/** How people call a seat. */
@Component
class SeatNames {

    private final Seats seats;

    SeatNames(Seats seats) {
        this.seats = seats;
    }

    String label(SeatId id) {
        return seats.find(id).map(Seat::label).orElse(id.value());
    }
}

package nl.ibp.workflow.benchmark;

import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;

/** Who looks for work: somebody with ten seats of one province. */
final class TenSeats {

    private TenSeats() {}

    static Actor of(Seats seats) {
        Set<SeatId> ten = seats.all().stream()
                .filter(seat -> new ProvinceCode("pv25").equals(seat.province()))
                .map(Seat::id)
                .limit(10)
                .collect(Collectors.toSet());
        return new Actor(new PersonId("gs-gelderland"), ten);
    }
}

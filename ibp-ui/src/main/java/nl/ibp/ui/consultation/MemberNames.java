package nl.ibp.ui.consultation;

import java.util.Collection;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import org.springframework.stereotype.Component;

/** Members by the province they speak for, which is how a committee knows them. */
@Component
class MemberNames {

    private final Seats seats;
    private final Provinces provinces;
    private final Bodies bodies;

    MemberNames(Seats seats, Provinces provinces, Bodies bodies) {
        this.seats = seats;
        this.provinces = provinces;
        this.bodies = bodies;
    }

    String shortName(SeatId member) {
        Seat seat = seats.get(member);
        return seat.province() == null
                ? seat.label()
                : provinces.get(seat.province()).name();
    }

    String shortNames(Collection<SeatId> members) {
        return members.stream().map(this::shortName).sorted().collect(Collectors.joining(", "));
    }

    String committee(BodyId id) {
        return bodies.get(id).name();
    }
}

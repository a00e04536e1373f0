package nl.ibp.domain.organisation;

import java.util.Set;

/** Who acts: a person with the seats that person holds at this moment. */
public record Actor(PersonId person, Set<SeatId> seats) {

    public Actor {
        seats = Set.copyOf(seats);
    }

    public boolean holds(SeatId seat) {
        return seats.contains(seat);
    }
}

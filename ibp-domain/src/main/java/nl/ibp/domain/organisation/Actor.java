package nl.ibp.domain.organisation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who acts, at this moment.
 *
 * @param ownSeats the seats that the person holds
 * @param standIns the seats of others that the person is a substitute for; one that is held too is not among them
 */
public record Actor(PersonId person, Set<SeatId> ownSeats, List<StandIn> standIns) {

    public Actor {
        Set<SeatId> own = Set.copyOf(ownSeats);
        ownSeats = own;
        standIns = standIns.stream()
                .filter(standIn -> !own.contains(standIn.seat()))
                .toList();
    }

    /** Somebody who is nobody's substitute. */
    public Actor(PersonId person, Set<SeatId> ownSeats) {
        this(person, ownSeats, List.of());
    }

    /** All seats that the person acts for, own or as a substitute. */
    public Set<SeatId> seats() {
        Set<SeatId> all = new LinkedHashSet<>(ownSeats);
        standIns.forEach(standIn -> all.add(standIn.seat()));
        return all;
    }

    /** Acts for the seat, own or as a substitute, whatever for: enough to read what the seat may read. */
    public boolean holds(SeatId seat) {
        return seats().contains(seat);
    }

    /** May do this kind of work for the seat. */
    public boolean mayDo(SeatId seat, WorkScope scope) {
        return ownSeats.contains(seat)
                || standsInFor(seat)
                        .filter(standIn -> standIn.scopes().contains(scope))
                        .isPresent();
    }

    /**
     * May act for the seat beside its open work, in what belongs to one kind: a substitute for that kind, or for anything
     * where work of that kind never comes to the seat.
     */
    public boolean mayAct(Seat seat, WorkScope scope) {
        Set<WorkScope> ofSeat = WorkScope.of(seat.role());
        return ofSeat.contains(scope)
                ? mayDo(seat.id(), scope)
                : ofSeat.stream().anyMatch(one -> mayDo(seat.id(), one));
    }

    /** As whose substitute the person acts for the seat; empty for who holds it. */
    public Optional<StandIn> standsInFor(SeatId seat) {
        return standIns.stream().filter(standIn -> standIn.seat().equals(seat)).findFirst();
    }
}

package nl.ibp.workflow.programme;

import java.util.Optional;
import java.util.stream.Stream;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.WorkScope;
import org.springframework.stereotype.Component;

/** Reporting on the programme is for who manages it, and for the bureau that prepares it. */
@Component
class ProgrammeSeat {

    private final Seats seats;

    ProgrammeSeat(Seats seats) {
        this.seats = seats;
    }

    /** The seat the actor reports for. */
    Optional<Seat> of(Actor actor) {
        return Stream.of(SeatRole.MANAGER, SeatRole.BUREAU)
                .map(seats::of)
                .filter(seat -> actor.mayDo(seat.id(), WorkScope.HANDLING))
                .findFirst();
    }

    /** @throws Refused when the actor reports for neither */
    Seat require(Actor actor) {
        return of(actor).orElseThrow(() -> Refused.because("", "NOT_PROGRAMME_SEAT"));
    }
}

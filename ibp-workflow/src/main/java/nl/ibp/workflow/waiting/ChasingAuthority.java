package nl.ibp.workflow.waiting;

import java.util.Optional;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.domain.term.ChasingPolicy;
import nl.ibp.workflow.inbox.OpenTask;
import org.springframework.stereotype.Component;

/** For which of their seats somebody may remind another of a piece of work. */
@Component
class ChasingAuthority {

    private final Seats seats;

    ChasingAuthority(Seats seats) {
        this.seats = seats;
    }

    /** Empty when the actor may not. */
    Optional<SeatId> of(Actor actor, OpenTask task) {
        Seat asked = seats.get(task.seat());
        return actor.seats().stream()
                .sorted()
                .map(seats::get)
                .filter(seat -> ChasingPolicy.mayChase(seat, asked))
                .filter(seat -> actor.mayAct(seat, WorkScope.HANDLING))
                .map(Seat::id)
                .findFirst();
    }
}

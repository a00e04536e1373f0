package nl.ibp.workflow.organisation;

import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.WorkScope;
import org.springframework.stereotype.Component;

/** Looking behind the product, and saying who may sign in, is for who looks after it. */
@Component
public class AdministratorSeat {

    private final Seats seats;

    AdministratorSeat(Seats seats) {
        this.seats = seats;
    }

    /** @throws Refused when the actor does not hold the administrator's seat */
    public void require(Actor actor) {
        if (!isHeldBy(actor)) {
            throw Refused.because("", "NOT_ADMINISTRATOR");
        }
    }

    /**
     * Says who may hold a seat or stand in for it. For the administrator's own seat a substitute may not, else one could
     * pass it on or keep it.
     */
    void requireToStaff(Actor actor, SeatId staffed) {
        require(actor);
        if (staffed.equals(seat().id()) && !actor.ownSeats().contains(staffed)) {
            throw Refused.because("", "SUBSTITUTE_OF_ADMINISTRATOR");
        }
    }

    boolean isHeldBy(Actor actor) {
        return actor.mayDo(seat().id(), WorkScope.HANDLING);
    }

    Seat seat() {
        return seats.of(SeatRole.ADMINISTRATOR);
    }
}

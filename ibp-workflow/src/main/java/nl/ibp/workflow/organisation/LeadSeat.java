package nl.ibp.workflow.organisation;

import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.WorkScope;
import org.springframework.stereotype.Component;

/** What becomes of a proposal as a whole is for the policy officer of the province that leads it. */
@Component
public class LeadSeat {

    private final Seats seats;

    LeadSeat(Seats seats) {
        this.seats = seats;
    }

    /**
     * Gives the seat the actor acts for.
     *
     * @throws Refused when the actor neither holds it nor is a substitute who may draft for it
     */
    public Seat require(Actor actor, ProvinceCode lead) {
        Seat seat = seats.of(lead, SeatRole.POLICY_OFFICER);
        if (!actor.mayDo(seat.id(), WorkScope.DRAFTING)) {
            throw Refused.because("", "NOT_YOUR_PROVINCE");
        }
        return seat;
    }
}

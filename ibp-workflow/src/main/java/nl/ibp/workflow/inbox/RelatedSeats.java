package nl.ibp.workflow.inbox;

import java.util.List;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.RegionalProposal;
import org.springframework.stereotype.Component;

/** Which seat is meant where a rule names a role, seen from a piece of work. */
@Component
public class RelatedSeats {

    private final Seats seats;

    RelatedSeats(Seats seats) {
        this.seats = seats;
    }

    /**
     * The policy officer is the lead's; college and clerk are those of the province whose work it is; chair and
     * secretary those of the body the work lies at; others there is one of.
     */
    public List<SeatId> of(SeatRole role, OpenTask task, RegionalProposal proposal) {
        return switch (role) {
            case POLICY_OFFICER -> List.of(seats.of(proposal.lead(), role).id());
            case COLLEGE, STATES_CLERK ->
                List.of(seats.of(province(task, proposal), role).id());
            case CHAIR, SECRETARY, MEMBER ->
                seats.of(seats.get(task.seat()).body(), role).stream()
                        .map(Seat::id)
                        .toList();
            case BOARD, HEAD_GROUP, BUREAU, MANAGER, ADMINISTRATOR ->
                List.of(seats.of(role).id());
        };
    }

    /** It is for the board itself or one of its members. */
    public boolean isAtBoard(OpenTask task) {
        return seats.get(task.seat()).body().equals(seats.of(SeatRole.BOARD).body());
    }

    private static ProvinceCode province(OpenTask task, RegionalProposal proposal) {
        ProvinceCode own = task.province();
        return own == null ? proposal.lead() : own;
    }
}

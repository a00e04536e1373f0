package nl.ibp.workflow.monitoring;

import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.domain.proposal.RegionalProposal;
import org.springframework.stereotype.Component;

/** Who may see what: a proposal that was never submitted is seen in its own province only. */
@Component
public class DossierAccess {

    private static final Set<SeatRole> PROVINCIAL_ROLES =
            Set.of(SeatRole.POLICY_OFFICER, SeatRole.COLLEGE, SeatRole.STATES_CLERK);

    private final Seats seats;

    DossierAccess(Seats seats) {
        this.seats = seats;
    }

    public boolean maySee(Actor actor, RegionalProposal proposal) {
        return !proposal.versions().isEmpty() || provincesOf(actor).contains(proposal.lead());
    }

    /** Provinces whose own work the actor does; a seat in a joint committee opens no province's drafts. */
    public Set<ProvinceCode> provincesOf(Actor actor) {
        return actor.seats().stream()
                .map(seats::get)
                .filter(seat -> PROVINCIAL_ROLES.contains(seat.role()))
                .map(Seat::province)
                .collect(Collectors.toSet());
    }

    /** The province the actor writes proposals for, by its seat. */
    public Set<ProvinceCode> draftsFor(Actor actor) {
        return actor.seats().stream()
                .filter(seat -> actor.mayDo(seat, WorkScope.DRAFTING))
                .map(seats::get)
                .filter(seat -> seat.role() == SeatRole.POLICY_OFFICER)
                .map(Seat::province)
                .collect(Collectors.toSet());
    }
}

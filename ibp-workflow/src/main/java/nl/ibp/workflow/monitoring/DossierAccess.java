package nl.ibp.workflow.monitoring;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.secrecy.Circle;
import nl.ibp.domain.secrecy.NeedToKnowPolicy;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.domain.secrecy.Secrecies;
import nl.ibp.domain.secrecy.Secrecy;
import nl.ibp.workflow.inbox.Tasks;
import org.springframework.stereotype.Component;

/**
 * Who may see what. A proposal that was never submitted is seen in its own province only; what is secret, only by who
 * needs to know it.
 */
@Component
public class DossierAccess {

    private final Seats seats;
    private final Secrecies secrecies;
    private final Tasks tasks;

    DossierAccess(Seats seats, Secrecies secrecies, Tasks tasks) {
        this.seats = seats;
        this.secrecies = secrecies;
        this.tasks = tasks;
    }

    /** The actor may read what a proposal says, but for single documents. */
    public boolean maySee(Actor actor, RegionalProposal proposal) {
        return of(actor, proposal).readsDossier();
    }

    /** The actor may read it with other systems, to which nothing is told of what is secret for whomever. */
    public boolean mayBeTold(Actor actor, RegionalProposal proposal) {
        Sight sight = of(actor, proposal);
        return sight.readsDossier() && !sight.isSecret();
    }

    /** The seats that read what a proposal says, but for single documents, in the order of their bodies. */
    public List<Seat> readers(RegionalProposal proposal) {
        List<Secrecy> all = secrecies.on(proposal.id());
        Circle circle = circle(proposal, all);
        return seats.all().stream()
                .filter(seat ->
                        sight(List.of(seat), List.of(), proposal, circle, all).readsDossier())
                .toList();
    }

    /** What the actor sees of one proposal. */
    Sight of(Actor actor, RegionalProposal proposal) {
        List<Secrecy> all = secrecies.on(proposal.id());
        List<Seat> own = seatsOf(actor);
        List<Seat> acting = own.stream()
                .filter(seat -> actor.mayAct(seat, WorkScope.DECIDING))
                .toList();
        return sight(own, acting, proposal, circle(proposal, all), all);
    }

    private Sight sight(
            List<Seat> own, List<Seat> acting, RegionalProposal proposal, Circle circle, List<Secrecy> all) {
        boolean knows = !proposal.versions().isEmpty()
                || Reader.holding(own, seats.all()).provinces().contains(proposal.lead());
        List<Seat> reading = own.stream()
                .filter(seat -> NeedToKnowPolicy.mayRead(seat, circle))
                .toList();
        return new Sight(knows, own, reading, acting, circle, all);
    }

    private Circle circle(RegionalProposal proposal, List<Secrecy> all) {
        List<Seat> asked = tasks.askedOn(proposal.id()).stream().map(seats::get).toList();
        return Circle.around(proposal, asked, all, seats.all());
    }

    /** The actor's seats that can impose secrecy on a dossier they have a part in. */
    public List<Seat> imposingSeats(Actor actor, RegionalProposal proposal) {
        Sight sight = of(actor, proposal);
        return sight.knowsOfIt() ? sight.imposingSeats() : List.of();
    }

    /** The actor as reader of lists. */
    public Reader reader(Actor actor) {
        return Reader.holding(seatsOf(actor), seats.all());
    }

    /** The province the actor writes proposals for, by its seat. */
    public Set<ProvinceCode> draftsFor(Actor actor) {
        return seatsOf(actor).stream()
                .filter(seat -> actor.mayDo(seat.id(), WorkScope.DRAFTING))
                .filter(seat -> seat.role() == SeatRole.POLICY_OFFICER)
                .map(Seat::province)
                .collect(Collectors.toSet());
    }

    private List<Seat> seatsOf(Actor actor) {
        return actor.seats().stream()
                .map(seats::get)
                .sorted(Comparator.comparing(Seat::id))
                .toList();
    }
}

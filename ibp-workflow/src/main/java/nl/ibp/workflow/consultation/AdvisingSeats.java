package nl.ibp.workflow.consultation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.InterestDeclaration;
import nl.ibp.domain.proposal.RegionalProposal;
import org.springframework.stereotype.Component;

/**
 * Which seats of a person advise on a proposal: members of committees on its route, or that had it before them. Those
 * that somebody stands in for are not among them: an interest is a person's, and goes for the seats that person holds.
 */
@Component
class AdvisingSeats {

    private final Consultations consultations;
    private final Seats seats;

    AdvisingSeats(Consultations consultations, Seats seats) {
        this.consultations = consultations;
        this.seats = seats;
    }

    Set<SeatId> of(Actor actor, RegionalProposal proposal) {
        Set<BodyId> committees = committees(proposal);
        return actor.ownSeats().stream()
                .map(seats::get)
                .filter(seat -> seat.role() == SeatRole.MEMBER && committees.contains(seat.body()))
                .map(Seat::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<BodyId> committees(RegionalProposal proposal) {
        Stream<BodyId> routed = proposal.route().stream()
                .flatMap(route -> Stream.of(route.officialCommittees(), route.administrativeCommittees()))
                .flatMap(List::stream);
        Stream<BodyId> asked = consultations.on(proposal.id()).stream().map(Consultation::body);
        return Stream.concat(routed, asked).collect(Collectors.toSet());
    }

    /** Those the actor has declared no interest for. */
    Set<SeatId> undeclared(Actor actor, RegionalProposal proposal) {
        return some(actor, proposal, seat -> proposal.interestOf(seat)
                .map(InterestDeclaration::by)
                .filter(actor.person()::equals)
                .isEmpty());
    }

    /** Those with an interest, whoever declared it. */
    Set<SeatId> declared(Actor actor, RegionalProposal proposal) {
        return some(actor, proposal, seat -> proposal.interestOf(seat).isPresent());
    }

    private Set<SeatId> some(Actor actor, RegionalProposal proposal, Predicate<SeatId> which) {
        return of(actor, proposal).stream().filter(which).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The committee of this seat has advised on the present version. */
    boolean hasAdvised(RegionalProposal proposal, SeatId member) {
        int version = proposal.versions().size();
        BodyId body = seats.get(member).body();
        return consultations.on(proposal.id()).stream()
                .filter(round -> round.version() == version && round.body().equals(body))
                .anyMatch(round -> round.advice().isPresent());
    }
}

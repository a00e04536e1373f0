package nl.ibp.domain.secrecy;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.proposal.RegionalProposal;

/**
 * Who needs to know a dossier to do their part in it.
 *
 * @param provinces those that take part
 * @param bodies board, bureau, the committees that are or were asked, and who imposed secrecy
 * @param confirming provinces whose States confirm a secrecy
 */
public record Circle(Set<ProvinceCode> provinces, Set<BodyId> bodies, Set<ProvinceCode> confirming) {

    private static final Set<SeatRole> ALWAYS = Set.of(SeatRole.BOARD, SeatRole.BUREAU);

    public Circle {
        provinces = Set.copyOf(provinces);
        bodies = Set.copyOf(bodies);
        confirming = Set.copyOf(confirming);
    }

    /**
     * @param asked seats that have or had work on it
     * @param secrecies on it and its documents; those that ended count no more
     * @param all every seat there is
     */
    public static Circle around(
            RegionalProposal proposal, Collection<Seat> asked, Collection<Secrecy> secrecies, Collection<Seat> all) {
        Set<BodyId> bodies = new HashSet<>(standing(all));
        asked.stream().filter(NeedToKnowPolicy::isJoint).map(Seat::body).forEach(bodies::add);
        secrecies.stream().filter(Secrecy::rests).map(Secrecy::body).forEach(bodies::add);
        Set<ProvinceCode> confirming = secrecies.stream()
                .filter(Secrecy::rests)
                .flatMap(secrecy -> secrecy.confirming().stream())
                .collect(Collectors.toSet());
        return new Circle(proposal.participants(), bodies, confirming);
    }

    /** The bodies that every dossier comes to. */
    static Set<BodyId> standing(Collection<Seat> all) {
        return all.stream()
                .filter(seat -> ALWAYS.contains(seat.role()))
                .map(Seat::body)
                .collect(Collectors.toSet());
    }
}

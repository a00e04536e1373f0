package nl.ibp.domain.secrecy;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatRole;

/**
 * Who reads a list of dossiers, as far as it decides what each may show them. Says of many dossiers at once what
 * {@link NeedToKnowPolicy} says of one.
 *
 * @param provinces whose own work the reader does
 * @param clerkOf provinces whose States the reader keeps the papers of
 * @param jointBodies in which the reader sits for more than one province
 * @param bodies all in which the reader sits, but for those that only look after programme and product
 * @param readsAll the reader belongs to a body that every dossier comes to
 */
public record Reader(
        Set<ProvinceCode> provinces,
        Set<ProvinceCode> clerkOf,
        Set<BodyId> jointBodies,
        Set<BodyId> bodies,
        boolean readsAll) {

    private static final Set<SeatRole> PROVINCIAL =
            Set.of(SeatRole.POLICY_OFFICER, SeatRole.COLLEGE, SeatRole.STATES_CLERK);

    public Reader {
        provinces = Set.copyOf(provinces);
        clerkOf = Set.copyOf(clerkOf);
        jointBodies = Set.copyOf(jointBodies);
        bodies = Set.copyOf(bodies);
    }

    /** Somebody without any seat. */
    public static Reader nobody() {
        return new Reader(Set.of(), Set.of(), Set.of(), Set.of(), false);
    }

    /**
     * @param own the reader's seats
     * @param all every seat there is
     */
    public static Reader holding(Collection<Seat> own, Collection<Seat> all) {
        Set<BodyId> joint = bodies(own, NeedToKnowPolicy::isJoint);
        Set<BodyId> standing = Circle.standing(all);
        return new Reader(
                provinces(own, PROVINCIAL),
                provinces(own, Set.of(SeatRole.STATES_CLERK)),
                joint,
                bodies(own, seat -> PROVINCIAL.contains(seat.role()) || NeedToKnowPolicy.isJoint(seat)),
                joint.stream().anyMatch(standing::contains));
    }

    private static Set<ProvinceCode> provinces(Collection<Seat> own, Set<SeatRole> roles) {
        return own.stream()
                .filter(seat -> roles.contains(seat.role()))
                .map(Seat::province)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Set<BodyId> bodies(Collection<Seat> own, Predicate<Seat> which) {
        return own.stream().filter(which).map(Seat::body).collect(Collectors.toSet());
    }
}

package nl.ibp.domain.proposal;

import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.ibp.domain.organisation.ProvinceCode;

/**
 * Where the colleges of the participating provinces stand on the present version: still awaited, deferring or refusing,
 * or gone on without. Who is in none of these has endorsed.
 */
record Endorsements(Set<ProvinceCode> awaited, Set<ProvinceCode> refusing, Set<ProvinceCode> dropped) {

    Endorsements {
        awaited = Set.copyOf(awaited);
        refusing = Set.copyOf(refusing);
        dropped = Set.copyOf(dropped);
    }

    /** Nobody was asked yet. */
    static Endorsements none() {
        return new Endorsements(Set.of(), Set.of(), Set.of());
    }

    static Endorsements askedOf(Set<ProvinceCode> participants) {
        return new Endorsements(participants, Set.of(), Set.of());
    }

    Endorsements with(CollegeDecision decision) {
        Set<ProvinceCode> decided = Set.of(decision.province());
        boolean endorses = decision.outcome() == CollegeOutcome.ENDORSE;
        return new Endorsements(less(awaited, decided), endorses ? refusing : union(refusing, decided), dropped);
    }

    Endorsements askRefusingAgain() {
        return new Endorsements(union(awaited, refusing), Set.of(), dropped);
    }

    Endorsements goOnWithoutRefusing() {
        return new Endorsements(awaited, Set.of(), union(dropped, refusing));
    }

    CollegeResult result() {
        if (!awaited.isEmpty()) {
            return CollegeResult.PENDING;
        }
        return refusing.isEmpty() ? CollegeResult.ENDORSED : CollegeResult.REFUSED;
    }

    private static SortedSet<ProvinceCode> union(Collection<ProvinceCode> some, Collection<ProvinceCode> others) {
        SortedSet<ProvinceCode> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static SortedSet<ProvinceCode> less(Collection<ProvinceCode> some, Collection<ProvinceCode> others) {
        SortedSet<ProvinceCode> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}

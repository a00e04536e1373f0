package nl.ibp.domain.signon;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which seats somebody has by rules, and what that changes. All are in the order of the seats.
 *
 * @param silent the claims that rules read and that were not said
 */
public record Granted(List<Grant> now, List<Grant> gained, List<Grant> lost, Set<String> silent) {

    public Granted {
        now = List.copyOf(now);
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
        silent = Set.copyOf(silent);
    }

    static boolean holds(Collection<Grant> grants, Grant grant) {
        return grants.stream().anyMatch(one -> one.seat().equals(grant.seat()));
    }
}

package nl.ibp.domain.signon;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rules make of claims.
 *
 * @param unused values that give no seat, by their claim
 * @param silent claims that rules look at and that are not there
 */
public record Trial(List<Grant> grants, Map<String, Set<String>> unused, Set<String> silent) {

    public Trial {
        grants = List.copyOf(grants);
        unused = Map.copyOf(unused);
        silent = Set.copyOf(silent);
    }
}

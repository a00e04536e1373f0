package nl.ibp.domain.signon;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a sign-on provider says of somebody. A claim that is there with no values says that there are none; one that is
 * not there says nothing at all, and nothing follows from it.
 */
public record Claims(Map<String, Set<String>> values) {

    public Claims {
        values = values.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, claim -> Set.copyOf(claim.getValue())));
    }

    boolean say(String claim) {
        return values.containsKey(claim);
    }

    Set<String> of(String claim) {
        return values.getOrDefault(claim, Set.of());
    }
}

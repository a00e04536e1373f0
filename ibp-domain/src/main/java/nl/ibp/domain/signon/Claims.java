package nl.ibp.domain.signon;

import java.util.HashMap;
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

    public static final Claims NONE = new Claims(Map.of());

    /** Of these names alone. */
    public Claims only(Set<String> names) {
        return new Claims(values.entrySet().stream()
                .filter(claim -> names.contains(claim.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** What is said later stands; what is not said then stays as it was. */
    public Claims overlaidBy(Claims later) {
        Map<String, Set<String>> all = new HashMap<>(values);
        all.putAll(later.values);
        return new Claims(all);
    }

    boolean say(String claim) {
        return values.containsKey(claim);
    }

    Set<String> of(String claim) {
        return values.getOrDefault(claim, Set.of());
    }
}

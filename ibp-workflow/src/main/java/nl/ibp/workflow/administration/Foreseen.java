package nl.ibp.workflow.administration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.administration.ChangedPart;

/**
 * What will happen when a file is brought into use as a new version, as it was tried.
 *
 * @param basedOn the version in use when it was tried
 * @param called how many parts run under what is carried over, by the key of their model; they keep their own version
 * @param parts what the new version says differently, where that can be told row by row
 */
public record Foreseen(
        ModelInUse model,
        int basedOn,
        String content,
        List<RunningPart> carriedOver,
        List<StaysBehind> staying,
        Map<String, Integer> called,
        List<ChangedPart> parts) {

    public Foreseen {
        carriedOver = List.copyOf(carriedOver);
        staying = List.copyOf(staying);
        called = Map.copyOf(called);
        parts = List.copyOf(parts);
    }

    Set<String> left() {
        return staying.stream().map(behind -> behind.part().process()).collect(Collectors.toSet());
    }
}

package nl.ibp.domain.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Pairs the entries of two lists that are the same thing, and keeps what came, went or changed. Where an entry stands
 * in its list does not matter.
 */
final class ListDifference<T> {

    private final List<T> gone;
    private final List<T> now;
    private final Map<Integer, T> earlier = new LinkedHashMap<>();

    private ListDifference(List<T> before, List<T> after) {
        this.gone = new ArrayList<>(before);
        this.now = after;
    }

    /**
     * @param marks what tells that two entries are the same thing though not equal, the surest first; an entry without
     *     such a mark is its own
     * @return in the order of the later list, then what is gone
     */
    @SafeVarargs
    static <T> List<Change<T>> between(List<T> before, List<T> after, Function<T, Object>... marks) {
        ListDifference<T> difference = new ListDifference<>(before, after);
        difference.pairBy(entry -> entry);
        for (Function<T, Object> mark : marks) {
            difference.pairBy(mark);
        }
        return difference.changes();
    }

    private void pairBy(Function<T, Object> mark) {
        for (int index = 0; index < now.size(); index++) {
            if (!earlier.containsKey(index)) {
                pair(index, mark);
            }
        }
    }

    private void pair(int index, Function<T, Object> mark) {
        Object known = mark.apply(now.get(index));
        Optional<T> found =
                gone.stream().filter(old -> mark.apply(old).equals(known)).findFirst();
        found.ifPresent(old -> {
            gone.remove(old);
            earlier.put(index, old);
        });
    }

    private List<Change<T>> changes() {
        List<Change<T>> changes = new ArrayList<>();
        for (int index = 0; index < now.size(); index++) {
            T entry = now.get(index);
            T old = earlier.get(index);
            if (!entry.equals(old)) {
                changes.add(old == null ? Change.added(entry) : new Change<>(old, entry));
            }
        }
        gone.forEach(old -> changes.add(Change.removed(old)));
        return List.copyOf(changes);
    }
}

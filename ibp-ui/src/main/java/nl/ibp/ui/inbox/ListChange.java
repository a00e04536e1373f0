package nl.ibp.ui.inbox;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.workflow.inbox.TaskId;

/**
 * What became different in a list of which only the beginning is shown. A row that moves up into sight from below is
 * not new, and one that is pushed out of sight did not end.
 */
record ListChange(Set<TaskId> came, Set<TaskId> went) {

    static ListChange none() {
        return new ListChange(Set.of(), Set.of());
    }

    /** What came and is gone again, or went and came back, nobody needs to hear of. */
    ListChange and(ListChange later) {
        Set<TaskId> allCame = new HashSet<>(came);
        allCame.addAll(later.came);
        allCame.removeAll(went);
        allCame.removeAll(later.went);
        Set<TaskId> allWent = new HashSet<>(went);
        allWent.addAll(later.went);
        allWent.removeAll(came);
        allWent.removeAll(later.came);
        return new ListChange(Set.copyOf(allCame), Set.copyOf(allWent));
    }

    boolean isNone() {
        return came.isEmpty() && went.isEmpty();
    }

    /**
     * @param hadMore there was more after what was shown
     * @param hasMore there is more after what is shown now
     */
    static ListChange between(List<TaskId> before, boolean hadMore, List<TaskId> after, boolean hasMore) {
        return new ListChange(missing(before, hadMore, after), missing(after, hasMore, before));
    }

    /** What stands in one of two lists and not in the other, and cannot stand below where the other was cut off. */
    private static Set<TaskId> missing(List<TaskId> from, boolean isCutOff, List<TaskId> in) {
        Set<TaskId> known = Set.copyOf(from);
        int seen = isCutOff ? lastKnown(in, known) : in.size();
        return in.stream().limit(seen).filter(id -> !known.contains(id)).collect(Collectors.toUnmodifiableSet());
    }

    private static int lastKnown(List<TaskId> in, Set<TaskId> known) {
        for (int index = in.size() - 1; index >= 0; index--) {
            if (known.contains(in.get(index))) {
                return index;
            }
        }
        return 0;
    }
}

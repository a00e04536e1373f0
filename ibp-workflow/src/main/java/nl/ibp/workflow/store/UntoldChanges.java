package nl.ibp.workflow.store;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.ibp.workflow.live.Change;

/** Changes of which other nodes do not know yet, each once. More than anybody would look at one by one become one. */
final class UntoldChanges {

    static final int MOST = 2_000;

    private final Set<Change> changes = new LinkedHashSet<>();

    /** @return whether it is the first, so that somebody has to come for it */
    synchronized boolean add(Change change) {
        boolean isFirst = changes.isEmpty();
        changes.add(change);
        limit();
        return isFirst;
    }

    synchronized List<Change> take() {
        List<Change> taken = List.copyOf(changes);
        changes.clear();
        return taken;
    }

    /** They could not be told. */
    synchronized void putBack(Collection<Change> untold) {
        changes.addAll(untold);
        limit();
    }

    private void limit() {
        if (changes.size() > MOST) {
            changes.clear();
            changes.add(new Change.Unknown());
        }
    }
}

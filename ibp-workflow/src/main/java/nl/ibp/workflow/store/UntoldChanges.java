package nl.ibp.workflow.store;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.ibp.workflow.live.Change;
import org.jspecify.annotations.Nullable;

/** Changes of which other nodes do not know yet, each once. More than anybody would look at one by one become one. */
final class UntoldChanges {

    static final int MOST = 2_000;

    private final Set<Change> changes = new LinkedHashSet<>();
    private @Nullable Long waitingSince;

    /** Of those that were taken and are not told yet. */
    private @Nullable Long beingToldSince;

    /** @return whether it is the first, so that somebody has to come for it */
    synchronized boolean add(Change change) {
        boolean isFirst = changes.isEmpty();
        if (isFirst) {
            waitingSince = System.nanoTime();
        }
        changes.add(change);
        limit();
        return isFirst;
    }

    synchronized List<Change> take() {
        List<Change> taken = List.copyOf(changes);
        changes.clear();
        beingToldSince = waitingSince;
        waitingSince = null;
        return taken;
    }

    /** Those that were taken. */
    synchronized void told() {
        beingToldSince = null;
    }

    /** They could not be told. */
    synchronized void putBack(Collection<Change> untold) {
        changes.addAll(untold);
        waitingSince = beingToldSince;
        beingToldSince = null;
        limit();
    }

    /** How long the first of them waits. */
    synchronized Duration lag() {
        Long since = beingToldSince == null ? waitingSince : beingToldSince;
        return since == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
    }

    private void limit() {
        if (changes.size() > MOST) {
            changes.clear();
            changes.add(new Change.Unknown());
        }
    }
}

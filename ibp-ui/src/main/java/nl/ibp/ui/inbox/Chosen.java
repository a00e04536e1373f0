package nl.ibp.ui.inbox;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.ibp.workflow.inbox.TaskId;

/** Rows that somebody chose to do the same with. */
final class Chosen {

    private final Set<TaskId> ids = new HashSet<>();
    private Runnable changed = () -> {};

    void whenChanged(Runnable changed) {
        this.changed = changed;
    }

    void set(TaskId id, boolean isChosen) {
        if (isChosen ? ids.add(id) : ids.remove(id)) {
            changed.run();
        }
    }

    void choose(Collection<TaskId> all) {
        if (ids.addAll(all)) {
            changed.run();
        }
    }

    void clear() {
        if (!ids.isEmpty()) {
            ids.clear();
            changed.run();
        }
    }

    /** What is no longer in the list is no longer chosen either. */
    void keepOnly(Set<TaskId> listed) {
        if (ids.retainAll(listed)) {
            changed.run();
        }
    }

    boolean has(TaskId id) {
        return ids.contains(id);
    }
}

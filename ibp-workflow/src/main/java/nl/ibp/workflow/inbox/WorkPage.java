package nl.ibp.workflow.inbox;

import java.util.List;
import java.util.Optional;

/**
 * Some of somebody's work, in the order that was asked for.
 *
 * @param hasMore there is more after these
 */
public record WorkPage(List<InboxRow> rows, boolean hasMore) {

    public WorkPage {
        rows = List.copyOf(rows);
    }

    /** Where the next page begins; empty when this is the last. */
    public Optional<WorkCursor> next() {
        return hasMore ? Optional.of(WorkCursor.at(rows.get(rows.size() - 1))) : Optional.empty();
    }
}

package nl.ibp.workflow.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.ibp.workflow.inbox.TaskKind;

/** How much waits for people, and to be mailed. */
public interface OpenWorkCounts {

    /**
     * @param overdue beyond its last day; what stands still is not
     * @param mailWaiting its moment has come
     * @param mailInTrouble failed, or nobody knows whether it arrived
     */
    record Counts(Map<TaskKind, Integer> open, int overdue, int mailWaiting, int mailInTrouble) {

        public Counts {
            open = Map.copyOf(open);
        }
    }

    Counts on(LocalDate today, Instant now);
}

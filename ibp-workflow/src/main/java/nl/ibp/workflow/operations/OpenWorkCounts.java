package nl.ibp.workflow.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.ibp.workflow.inbox.TaskKind;

/** How much waits for people, to be mailed, and to be told to other systems. */
public interface OpenWorkCounts {

    /**
     * @param overdue beyond its last day; what stands still is not
     * @param mailWaiting its moment has come
     * @param mailInTrouble failed, or nobody knows whether it arrived
     * @param deliveriesWaiting of dossiers that are not secret, for of the others nobody is told
     * @param deliveriesStuck tried often enough, of the same dossiers
     */
    record Counts(
            Map<TaskKind, Integer> open,
            int overdue,
            int mailWaiting,
            int mailInTrouble,
            int deliveriesWaiting,
            int deliveriesStuck) {

        public Counts {
            open = Map.copyOf(open);
        }
    }

    Counts on(LocalDate today, Instant now);
}

package nl.ibp.workflow.monitoring;

import java.time.Instant;
import java.util.List;

/**
 * What a check of all dossiers found.
 *
 * @param dossiers how many were looked at
 * @param at the moment they were looked at
 */
public record ConsistencyReport(int dossiers, Instant at, List<Disagreement> disagreements) {

    public ConsistencyReport {
        disagreements = List.copyOf(disagreements);
    }
}

package nl.ibp.workflow.monitoring;

import java.util.List;

/**
 * Dossiers that stand at a stop, the longest there first.
 *
 * @param all how many there are in all
 */
public record StandingDossiers(List<StandingDossier> first, int all) {

    public StandingDossiers {
        first = List.copyOf(first);
    }
}

package nl.ibp.workflow.monitoring;

import java.time.Instant;
import java.util.List;
import nl.ibp.domain.organisation.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * One element of a process that was reached, once or more often.
 *
 * @param element its id in the model
 * @param name its label in the model; empty where it has none
 * @param running how often it runs at this moment
 * @param since when the earliest of those began, or else the latest that ended
 * @param endedAt when it ended last; null while it runs
 * @param waitsFor the seats whose work it waits for
 */
public record ProcessStep(
        String element, String name, int running, Instant since, @Nullable Instant endedAt, List<SeatId> waitsFor) {

    public ProcessStep {
        waitsFor = List.copyOf(waitsFor);
    }
}

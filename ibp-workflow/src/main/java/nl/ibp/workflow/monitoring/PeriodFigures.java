package nl.ibp.workflow.monitoring;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a period, each as many proposals as the list shows of it.
 *
 * @param judged how many proposals somebody judged who could send them back
 * @param toDecision how long those took, from being submitted, that the board decided on then; null where it is not told
 * @param toStates the same until the last of their States was told or decided
 */
public record PeriodFigures(
        Period period,
        int submitted,
        int decided,
        int finished,
        int returned,
        int judged,
        @Nullable Durations toDecision,
        @Nullable Durations toStates) {

    public int of(ProposalMoment moment) {
        return switch (moment) {
            case SUBMITTED -> submitted;
            case DECIDED -> decided;
            case FINISHED -> finished;
            case RETURNED -> returned;
        };
    }

    /** Of those that were judged, in hundredths, rounded. */
    public Optional<Integer> shareReturned() {
        return judged == 0 ? Optional.empty() : Optional.of(Math.round(100f * returned / judged));
    }
}

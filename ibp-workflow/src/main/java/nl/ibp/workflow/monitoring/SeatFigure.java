package nl.ibp.workflow.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * Open work of a seat, without what is secret for the reader.
 *
 * @param soon how much of it has a term that ends soon
 * @param waitingSince since when the oldest of it is there
 * @param overdue what of it is past its term; null where nothing is
 */
public record SeatFigure(
        SeatId seat, BodyId body, int open, int soon, Instant waitingSince, @Nullable Overdue overdue) {

    public int late() {
        return overdue == null ? 0 : overdue.count();
    }

    /**
     * Work past its term.
     *
     * @param oldest the day on which the first of their terms ended
     * @param proposals what it is about, the longest overdue first
     */
    public record Overdue(int count, LocalDate oldest, List<OverdueProposal> proposals) {

        public Overdue {
            proposals = List.copyOf(proposals);
        }
    }
}

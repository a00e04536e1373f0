package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * Open work of a seat, without what is secret for the reader.
 *
 * @param soon how much of it has a term that ends soon
 * @param waitingSince the day from which on the oldest of it is there
 * @param overdue what of it is past its term; null where nothing is
 */
public record SeatFigure(
        SeatId seat, BodyId body, int open, int soon, LocalDate waitingSince, @Nullable Overdue overdue) {

    public int late() {
        return overdue == null ? 0 : overdue.count();
    }

    /**
     * Work past its term.
     *
     * @param oldest the day on which the first of their terms ended
     * @param dossiers how many proposals it is about
     * @param proposals of these the longest overdue, at most {@link #MOST}, each once
     */
    public record Overdue(int count, LocalDate oldest, int dossiers, List<OverdueProposal> proposals) {

        /** As many as one reads. */
        public static final int MOST = 20;

        public Overdue {
            proposals = List.copyOf(proposals);
        }
    }
}

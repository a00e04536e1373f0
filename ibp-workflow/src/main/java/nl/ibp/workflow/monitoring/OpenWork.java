package nl.ibp.workflow.monitoring;

import java.util.List;

/**
 * Open work, as far as somebody may see whose it is.
 *
 * @param bodies those the reader sees one by one, in the order in which people are used to see them
 * @param seats the same of seats
 * @param others bodies of other provinces, together
 * @param hidden what is in dossiers that are secret for the reader
 * @param isTold false where another province is asked for, of which nothing of this is told
 */
public record OpenWork(
        List<BodyFigure> bodies, List<SeatFigure> seats, Others others, HiddenWork hidden, boolean isTold) {

    public OpenWork {
        bodies = List.copyOf(bodies);
        seats = List.copyOf(seats);
    }

    OpenWork(List<BodyFigure> bodies, List<SeatFigure> seats, Others others, HiddenWork hidden) {
        this(bodies, seats, others, hidden, true);
    }

    static OpenWork untold() {
        return new OpenWork(List.of(), List.of(), Others.leftOut(true), new HiddenWork(0, 0), false);
    }

    /**
     * Work of other provinces.
     *
     * @param isTold false where it is too little, or of too few provinces, so that one could tell whose it is
     */
    public record Others(int open, int soon, int late, boolean isTold) {

        static Others of(List<SeatFigure> figures) {
            return new Others(
                    figures.stream().mapToInt(SeatFigure::open).sum(),
                    figures.stream().mapToInt(SeatFigure::soon).sum(),
                    figures.stream().mapToInt(SeatFigure::late).sum(),
                    true);
        }

        static Others leftOut(boolean isNothing) {
            return new Others(0, 0, 0, isNothing);
        }

        public boolean isEmpty() {
            return open == 0;
        }
    }
}

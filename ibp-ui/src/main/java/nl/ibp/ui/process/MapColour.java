package nl.ibp.ui.process;

import java.util.Arrays;
import nl.ibp.workflow.monitoring.Durations;
import nl.ibp.workflow.monitoring.MapFigure;

/** By which figure the stops of a process are coloured. */
enum MapColour {
    MEDIAN("mediaan"),
    NINETIETH("p90"),
    RETURNS("terug"),
    LATE("te-laat");

    private final String address;

    MapColour(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }

    /** Whatever means nothing is the usual one. */
    static MapColour read(String typed) {
        return Arrays.stream(values())
                .filter(colour -> colour.address.equals(typed))
                .findFirst()
                .orElse(MEDIAN);
    }

    /** Nought where there is none, and where it is not told. */
    double of(MapFigure figure) {
        MapFigure.Past past = figure.past();
        return switch (this) {
            case LATE -> figure.late();
            case MEDIAN -> past == null ? 0 : past.days().median();
            case NINETIETH -> past == null ? 0 : past.days().ninetieth();
            case RETURNS -> past == null ? 0 : share(past.returned(), past.days());
        };
    }

    /** In hundredths. */
    static double share(int some, Durations all) {
        return all.isEmpty() ? 0 : 100.0 * some / all.cases();
    }

    /** There is something to be said of it, be it nought. */
    boolean isKnown(MapFigure figure) {
        MapFigure.Past past = figure.past();
        return this == LATE || (past != null && !past.days().isEmpty());
    }
}

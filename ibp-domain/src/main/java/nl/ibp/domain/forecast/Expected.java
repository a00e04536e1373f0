package nl.ibp.domain.forecast;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When one decision is to be expected.
 *
 * @param date50 by this day half of comparable dossiers are decided; empty when nothing is said or it lies beyond the
 *     horizon
 * @param date85 likewise 85 of 100
 * @param cases the smallest number of comparable cases that a step on the way rests on; 0 when nothing is said
 * @param share how many comparable dossiers come to this decision at all, 0 to 1; the dates are of these
 */
public record Expected(Said said, Optional<LocalDate> date50, Optional<LocalDate> date85, int cases, double share) {

    static Expected nothing(Said why) {
        return new Expected(why, Optional.empty(), Optional.empty(), 0, 0);
    }

    /** @param level that is called 85%, see {@link Calibration} */
    static Expected of(Arrivals arrivals, DayLine line, double level) {
        return arrivals.canBeTold()
                ? new Expected(
                        Said.DATES,
                        date(arrivals, line, Calibration.HALF),
                        date(arrivals, line, level),
                        arrivals.cases(),
                        arrivals.share())
                : nothing(Said.TOO_FEW_CASES);
    }

    private static Optional<LocalDate> date(Arrivals arrivals, DayLine line, double level) {
        return arrivals.day(level).stream().mapToObj(line::date).findFirst();
    }
}

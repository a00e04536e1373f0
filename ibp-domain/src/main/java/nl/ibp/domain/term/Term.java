package nl.ibp.domain.term;

import java.time.LocalDate;
import nl.ibp.domain.Refused;
import nl.ibp.domain.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * How long a piece of work may take. Who may change it is for {@link TermAuthorityPolicy}.
 *
 * @param due last day
 * @param standsStillSince the day it was suspended; null while it runs
 */
public record Term(LocalDate due, @Nullable LocalDate standsStillSince) {

    /** A term is never put further ahead than this. Our own design (decision 0006). */
    public static final int MOST_WORKING_DAYS_AHEAD = 60;

    public static Term until(LocalDate due) {
        return new Term(due, null);
    }

    public Term extendedTo(LocalDate day, LocalDate today, WorkingCalendar calendar) {
        if (standsStillSince != null) {
            throw Refused.because("", "TERM_STANDS_STILL", standsStillSince);
        }
        if (!day.isAfter(due)) {
            throw Refused.because("day", "TERM_NOT_LATER", due);
        }
        if (day.isBefore(today)) {
            throw Refused.because("day", "TERM_IN_THE_PAST");
        }
        if (!calendar.isWorkingDay(day)) {
            throw Refused.because("day", "NOT_A_WORKING_DAY");
        }
        if (calendar.workingDaysBetween(today, day) > MOST_WORKING_DAYS_AHEAD) {
            throw Refused.because("day", "TERM_TOO_FAR", calendar.endOfTerm(today, MOST_WORKING_DAYS_AHEAD));
        }
        return until(day);
    }

    public Term suspended(LocalDate today) {
        if (standsStillSince != null) {
            throw Refused.because("", "TERM_STANDS_STILL", standsStillSince);
        }
        return new Term(due, today);
    }

    /** Goes on where it stopped: as many working days are left as there were. */
    public Term resumed(LocalDate today, WorkingCalendar calendar) {
        if (standsStillSince == null) {
            throw Refused.because("", "TERM_RUNS");
        }
        return until(afterStandstill(due, standsStillSince, today, calendar));
    }

    /** The whole dossier stood still; what was suspended on its own stays so, from the day that was done. */
    public Term afterParking(LocalDate since, LocalDate today, WorkingCalendar calendar) {
        return standsStillSince == null ? until(afterStandstill(due, since, today, calendar)) : this;
    }

    private static LocalDate afterStandstill(
            LocalDate due, LocalDate since, LocalDate today, WorkingCalendar calendar) {
        int stoodStill = calendar.workingDaysBetween(since, today);
        return stoodStill == 0 ? due : calendar.endOfTerm(due, stoodStill);
    }
}

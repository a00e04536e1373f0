package nl.ibp.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Counts in working days: Monday to Friday, public holidays and recess weeks excepted. */
public final class WorkingCalendar {

    private final Holidays holidays;
    private final Supplier<List<Recess>> recesses;

    /** @param recesses asked at every count, since an administrator may change them */
    public WorkingCalendar(Holidays holidays, Supplier<List<Recess>> recesses) {
        this.holidays = holidays;
        this.recesses = recesses;
    }

    public boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !isDayOff(day);
    }

    private boolean isDayOff(LocalDate day) {
        return holidays.includes(day) || recesses.get().stream().anyMatch(recess -> recess.includes(day));
    }

    /**
     * The last day of a term that starts on a day: the day itself does not count.
     *
     * @param workingDays 0 or more; 0 gives the first working day on or after the start
     */
    public LocalDate endOfTerm(LocalDate start, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("A term has no negative length: " + workingDays);
        }
        LocalDate day = workingDays == 0 ? start : start.plusDays(1);
        int left = workingDays;
        while (true) {
            if (isWorkingDay(day) && --left <= 0) {
                return day;
            }
            day = day.plusDays(1);
        }
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} lies before it. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /**
     * What is left of a term.
     *
     * @param due its last day
     */
    public Remaining remaining(LocalDate today, LocalDate due) {
        if (due.equals(today)) {
            return new Remaining(Remaining.Phase.LAST_DAY, 0);
        }
        return due.isBefore(today)
                ? new Remaining(Remaining.Phase.OVER, workingDaysBetween(due, today))
                : new Remaining(Remaining.Phase.RUNNING, workingDaysBetween(today, due));
    }
}

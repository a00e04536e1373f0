package nl.ibp.domain.term;

import java.time.LocalDate;
import java.util.Collection;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.ibp.domain.calendar.WorkingCalendar;

/**
 * When to remind of a term.
 *
 * @param workingDays so many before the last day, each once; 1 or more
 */
public record ReminderPolicy(SortedSet<Integer> workingDays) {

    public ReminderPolicy {
        if (workingDays.stream().anyMatch(days -> days < 1)) {
            throw new IllegalArgumentException(
                    "A reminder comes at least a working day before the term: " + workingDays);
        }
        workingDays = new TreeSet<>(workingDays);
    }

    public static ReminderPolicy of(Collection<Integer> workingDays) {
        return new ReminderPolicy(new TreeSet<>(workingDays));
    }

    /**
     * Which reminder is due by now: the nearest to the term, so that a day that was missed is made up for by one and not
     * by several. One that lies before the work came is none.
     *
     * @param opened the day the work came
     */
    public OptionalInt due(LocalDate opened, LocalDate due, LocalDate today, WorkingCalendar calendar) {
        int left = calendar.workingDaysBetween(today, due);
        if (left < 0) {
            return OptionalInt.empty();
        }
        int inAll = calendar.workingDaysBetween(opened, due);
        return workingDays.stream()
                .mapToInt(Integer::intValue)
                .filter(days -> left <= days && days < inAll)
                .min();
    }
}

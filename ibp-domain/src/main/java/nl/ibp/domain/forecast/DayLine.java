package nl.ibp.domain.forecast;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.organisation.BodyId;
import org.jspecify.annotations.Nullable;

/**
 * Working days as numbers, counted as terms are: 0 is today, 1 the first working day after it. Weekends, holidays and
 * recess weeks have no number, so that nothing can be expected there. On it lie the days on which bodies meet. It asks
 * the calendar once for each day instead of once for each run.
 */
public final class DayLine {

    /** Working days ahead that are told of; what comes later is too far to be told (our own design). */
    public static final int HORIZON = 750;

    /** Half a year: so far ahead bodies have planned their meetings, as far as one can tell afterwards. */
    private static final int PLANNED_AHEAD = 125;

    private final LocalDate today;
    private final int[] days;
    private final Map<BodyId, int[]> meetings;
    private final int zero;
    private final int plannedUntil;
    private final Map<BodyId, MeetingDays> seen = new HashMap<>();

    private DayLine(LocalDate today, int[] days, Map<BodyId, int[]> meetings, int plannedAhead) {
        this.today = today;
        this.days = days;
        this.meetings = meetings;
        this.zero = placeOf(days, today);
        this.plannedUntil = plannedAhead == MeetingDays.NONE ? plannedAhead : zero + plannedAhead;
        meetings.forEach((body, places) -> seen.put(body, new MeetingDays(places, zero, plannedUntil)));
    }

    /**
     * @param since first day that visits may have begun on
     * @param meetings held and planned ones of each body, in any order; one on a day nobody works counts on the next
     *     working day
     */
    public static DayLine of(
            WorkingCalendar calendar,
            LocalDate today,
            LocalDate since,
            Map<BodyId, ? extends Collection<LocalDate>> meetings) {
        int[] days = workingDays(calendar, since.isAfter(today) ? today : since, today);
        Map<BodyId, int[]> places = new HashMap<>();
        meetings.forEach((body, dates) -> places.put(
                body,
                dates.stream()
                        .filter(date -> !date.isBefore(since) && date.toEpochDay() <= days[days.length - 1])
                        .mapToInt(date -> placeOnOrAfter(days, date))
                        .sorted()
                        .distinct()
                        .toArray()));
        return new DayLine(today, days, places, MeetingDays.NONE);
    }

    private static int[] workingDays(WorkingCalendar calendar, LocalDate since, LocalDate today) {
        // A visit may have begun on a day nobody works: it counts from the working day before.
        LocalDate first = since;
        while (!calendar.isWorkingDay(first)) {
            first = first.minusDays(1);
        }
        return Stream.concat(
                        first.datesUntil(today.plusDays(1)).filter(calendar::isWorkingDay),
                        Stream.iterate(today.plusDays(1), day -> day.plusDays(1))
                                .filter(calendar::isWorkingDay)
                                .limit(HORIZON + 1L))
                .mapToInt(day -> (int) day.toEpochDay())
                .toArray();
    }

    /** As it would have looked on an earlier day: only the meetings of half a year ahead were planned. */
    DayLine asOf(LocalDate past) {
        return new DayLine(past, days, meetings, PLANNED_AHEAD);
    }

    /** The same line with so many meetings more in each quarter to come, each where the longest wait is. */
    DayLine withMoreMeetings(BodyId body, int perQuarter) {
        int[] planned = meetings.getOrDefault(body, new int[0]);
        if (perQuarter == 0 || planned.length == 0) {
            return this;
        }
        Map<BodyId, int[]> more = new HashMap<>(meetings);
        more.put(body, MoreMeetings.in(planned, zero, perQuarter, place -> LocalDate.ofEpochDay(days[place])));
        return new DayLine(today, days, more, plannedUntil == MeetingDays.NONE ? plannedUntil : plannedUntil - zero);
    }

    public LocalDate today() {
        return today;
    }

    /**
     * The last day of a term of so many working days that starts today; of 0, the first working day from today on.
     *
     * @param index 0 to {@link #HORIZON}
     */
    public LocalDate date(int index) {
        int place = index == 0 ? placeOnOrAfter(days, today) : zero + index;
        return LocalDate.ofEpochDay(days[place]);
    }

    /** Working days after today up to and including a day; negative before today, counted from {@code since} at most. */
    public int indexOf(LocalDate day) {
        return Math.max(0, placeOf(days, day)) - zero;
    }

    MeetingDays meetingsOf(@Nullable BodyId body) {
        return body == null ? MeetingDays.UNKNOWN : seen.getOrDefault(body, MeetingDays.UNKNOWN);
    }

    /** Place of a day, or of the last working day before it. */
    private static int placeOf(int[] days, LocalDate day) {
        int found = Arrays.binarySearch(days, (int) day.toEpochDay());
        return found >= 0 ? found : -found - 2;
    }

    private static int placeOnOrAfter(int[] days, LocalDate day) {
        int found = Arrays.binarySearch(days, (int) day.toEpochDay());
        return found >= 0 ? found : -found - 1;
    }
}

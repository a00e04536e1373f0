package nl.ibp.domain.forecast;

import static nl.ibp.domain.forecast.Past.BOARD;
import static nl.ibp.domain.forecast.Past.CALENDAR;
import static nl.ibp.domain.forecast.Past.SINCE;
import static nl.ibp.domain.forecast.Past.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;

class DayLineTest {

    private static final LocalDate SUNDAY_IN_RECESS = LocalDate.of(2026, 7, 19);

    @Property
    void countsAsTheCalendarDoesFromAnyDay(
            @ForAll @DateRange(min = "2025-06-01", max = "2026-12-31") LocalDate today,
            @ForAll @IntRange(max = DayLine.HORIZON) int days,
            @ForAll @DateRange(min = "2020-01-06", max = "2028-06-30") LocalDate any) {
        DayLine line = DayLine.of(CALENDAR, today, SINCE, Map.of());

        assertThat(line.date(days)).isEqualTo(CALENDAR.endOfTerm(today, days));
        assertThat(line.indexOf(any)).isEqualTo(CALENDAR.workingDaysBetween(today, any));
    }

    @Test
    void leavesOutRecessWeeks() {
        DayLine line = DayLine.of(CALENDAR, SUNDAY_IN_RECESS, SINCE, Map.of());

        assertThat(line.date(0)).isEqualTo("2026-08-24");
        assertThat(line.date(1)).isEqualTo("2026-08-24");
        assertThat(line.date(2)).isEqualTo("2026-08-25");
    }

    @Property(tries = 100)
    void findsMeetingsAsOneWouldByReadingTheList(
            @ForAll Set<@DateRange(min = "2026-03-01", max = "2027-03-01") LocalDate> dates,
            @ForAll @IntRange(max = 200) int entered,
            @ForAll @IntRange(min = 1, max = 5) int nth) {
        MeetingDays meetings = line(dates).meetingsOf(BOARD);
        List<LocalDate> after = dates.stream()
                .map(date -> CALENDAR.endOfTerm(date, 0))
                .distinct()
                .sorted()
                .filter(date -> CALENDAR.workingDaysBetween(TODAY, date) > entered)
                .toList();

        int found = meetings.nthAfter(entered, nth);

        assertThat(found)
                .isEqualTo(
                        nth > after.size() ? MeetingDays.NONE : CALENDAR.workingDaysBetween(TODAY, after.get(nth - 1)));
        assertThat(meetings.between(-500, entered) + after.size()).isEqualTo(meetings.between(-500, 500));
    }

    @Test
    void knowsNoMeetingsOfABodyThatPlansNone() {
        MeetingDays meetings = line(List.of()).meetingsOf(BOARD);

        assertThat(meetings.nthAfter(0, 1)).isEqualTo(MeetingDays.NONE);
        assertThat(meetings.last()).isNegative();
        assertThat(line(List.of()).meetingsOf(null).between(-100, 100)).isZero();
    }

    @Test
    void hidesInThePastWhatWasNotPlannedThen() {
        LocalDate past = LocalDate.of(2025, 3, 3);
        LocalDate inTime = LocalDate.of(2025, 9, 1);
        LocalDate tooFar = LocalDate.of(2026, 3, 2);

        DayLine then = line(List.of(inTime, tooFar)).asOf(past);

        assertThat(then.date(0)).isEqualTo(past);
        assertThat(then.date(then.meetingsOf(BOARD).nthAfter(0, 1))).isEqualTo(inTime);
        assertThat(then.meetingsOf(BOARD).nthAfter(0, 2)).isEqualTo(MeetingDays.NONE);
        assertThat(then.meetingsOf(BOARD).last()).isEqualTo(then.indexOf(inTime));
    }

    @Test
    void thinksOneMeetingMoreIntoTheLongestWaitOfEachQuarter() {
        DayLine line = line(List.of(
                LocalDate.of(2026, 5, 5),
                LocalDate.of(2026, 6, 2),
                LocalDate.of(2026, 6, 30),
                LocalDate.of(2026, 9, 30)));

        MeetingDays more = line.withMoreMeetings(BOARD, 1).meetingsOf(BOARD);

        assertThat(more.between(0, 500)).isEqualTo(4 + 2);
        assertThat(line.date(more.nthAfter(0, 2))).isEqualTo("2026-05-19");
        assertThat(line.date(more.nthAfter(line.indexOf(LocalDate.of(2026, 6, 30)), 1)))
                .isBetween("2026-07-01", "2026-09-29");
        assertThat(more.last()).isEqualTo(line.meetingsOf(BOARD).last());
    }

    @Property(tries = 100)
    void neverMeetsLaterForMeetingMoreOften(
            @ForAll @Size(min = 1) Set<@DateRange(min = "2026-03-01", max = "2027-03-01") LocalDate> dates,
            @ForAll @IntRange(max = 200) int entered,
            @ForAll @IntRange(min = 1, max = 4) int nth,
            @ForAll @IntRange(min = 1, max = 3) int more) {
        DayLine line = line(dates);

        assertThat(line.withMoreMeetings(BOARD, more).meetingsOf(BOARD).nthAfter(entered, nth))
                .isLessThanOrEqualTo(line.meetingsOf(BOARD).nthAfter(entered, nth));
    }

    private static DayLine line(Collection<LocalDate> boardMeetings) {
        return DayLine.of(CALENDAR, TODAY, SINCE, Map.of(BOARD, boardMeetings));
    }
}

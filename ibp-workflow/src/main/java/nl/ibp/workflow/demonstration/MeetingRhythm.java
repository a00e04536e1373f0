package nl.ibp.workflow.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.BodyKind;
import org.springframework.stereotype.Component;

/**
 * On which days bodies meet in the demonstration: the board every six weeks, each BAC some weeks before it, and the States
 * once a month. Nobody meets on a day nobody works.
 */
@Component
class MeetingRhythm {

    private static final LocalDate A_BOARD_MEETING = LocalDate.of(2018, 2, 15);
    private static final int WEEKS_BETWEEN = 6;
    private static final int WEEKS_BEFORE_BOARD = 2;
    private static final int WEEKS_TO_PUT_OFF = 3;

    private final WorkingCalendar calendar;
    private final Bodies bodies;

    MeetingRhythm(WorkingCalendar calendar, Bodies bodies) {
        this.calendar = calendar;
        this.bodies = bodies;
    }

    /** Bodies whose meetings are planned by one of their own, as the product has it. */
    List<BodyId> planning() {
        return Stream.of(bodies.of(BodyKind.BOARD), bodies.of(BodyKind.ADMINISTRATIVE_COMMITTEE))
                .flatMap(List::stream)
                .map(Body::id)
                .toList();
    }

    /** Of the board or a BAC, in order. */
    List<LocalDate> days(BodyId body, LocalDate from, LocalDate until) {
        return after(body, from.minusDays(1))
                .takeWhile(day -> !day.isAfter(until))
                .toList();
    }

    /** The first of the board or a BAC after a day. */
    LocalDate next(BodyId body, LocalDate after) {
        return after(body, after).findFirst().orElseThrow();
    }

    private Stream<LocalDate> after(BodyId body, LocalDate day) {
        LocalDate one = A_BOARD_MEETING.minusDays(daysBeforeBoard(body));
        long rounds = Math.floorDiv(ChronoUnit.WEEKS.between(one, day), (long) WEEKS_BETWEEN) - 1;
        return Stream.iterate(one.plusWeeks(rounds * WEEKS_BETWEEN), planned -> planned.plusWeeks(WEEKS_BETWEEN))
                .flatMap(this::firstThatWorks)
                .filter(meeting -> meeting.isAfter(day));
    }

    /** The committees meet one after the other, in the week two weeks before the board. */
    private long daysBeforeBoard(BodyId body) {
        int place = bodies.of(BodyKind.ADMINISTRATIVE_COMMITTEE).stream()
                .map(Body::id)
                .toList()
                .indexOf(body);
        return place < 0 ? 0 : WEEKS_BEFORE_BOARD * 7L + place % 4;
    }

    private Stream<LocalDate> firstThatWorks(LocalDate planned) {
        return Stream.iterate(planned, day -> day.plusWeeks(1))
                .limit(WEEKS_TO_PUT_OFF)
                .filter(calendar::isWorkingDay)
                .limit(1);
    }

    /** The first of the States from a day on: the third Wednesday of a month. */
    LocalDate ofStates(LocalDate from) {
        Function<YearMonth, LocalDate> thirdWednesday =
                month -> month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.WEDNESDAY));
        return Stream.iterate(YearMonth.from(from), month -> month.plusMonths(1))
                .map(thirdWednesday)
                .filter(day -> !day.isBefore(from) && calendar.isWorkingDay(day))
                .findFirst()
                .orElseThrow();
    }
}

package nl.ibp.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import nl.ibp.domain.calendar.Remaining.Phase;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 5, 13);
    private static final LocalDate ASCENSION_DAY = LocalDate.of(2026, 5, 14);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 5, 15);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 5, 16);
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 18);

    private final WorkingCalendar calendar = new WorkingCalendar(Set.of(ASCENSION_DAY)::contains, List::of);

    @Test
    void passesOverWeekendsAndHolidays() {
        assertThat(calendar.isWorkingDay(WEDNESDAY)).isTrue();
        assertThat(calendar.isWorkingDay(ASCENSION_DAY)).isFalse();
        assertThat(calendar.isWorkingDay(SATURDAY)).isFalse();
    }

    @Test
    void passesOverRecessWeeksFromTheirFirstDayToTheirLast() {
        Recess recess = new Recess("Zomerreces", MONDAY, MONDAY.plusDays(11));
        WorkingCalendar summer = new WorkingCalendar(day -> false, () -> List.of(recess));

        assertThat(summer.isWorkingDay(FRIDAY)).isTrue();
        assertThat(summer.isWorkingDay(MONDAY)).isFalse();
        assertThat(summer.isWorkingDay(MONDAY.plusDays(11))).isFalse();
        assertThat(summer.endOfTerm(FRIDAY, 1)).isEqualTo(MONDAY.plusWeeks(2));
        assertThat(summer.workingDaysBetween(FRIDAY, MONDAY.plusWeeks(2))).isEqualTo(1);
    }

    @Test
    void knowsNoRecessThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Recess("Zomerreces", MONDAY, FRIDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Recess(" ", FRIDAY, MONDAY));
    }

    @Test
    void doesNotCountTheDayATermStartsOn() {
        assertThat(calendar.endOfTerm(WEDNESDAY, 1)).isEqualTo(FRIDAY);
        assertThat(calendar.endOfTerm(WEDNESDAY, 2)).isEqualTo(MONDAY);
    }

    @Test
    void endsATermOfNoDaysOnTheFirstWorkingDay() {
        assertThat(calendar.endOfTerm(WEDNESDAY, 0)).isEqualTo(WEDNESDAY);
        assertThat(calendar.endOfTerm(SATURDAY, 0)).isEqualTo(MONDAY);
    }

    @Test
    void rejectsATermOfNegativeLength() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.endOfTerm(WEDNESDAY, -1));
    }

    @Test
    void countsBackwardsBelowZero() {
        assertThat(calendar.workingDaysBetween(WEDNESDAY, MONDAY)).isEqualTo(2);
        assertThat(calendar.workingDaysBetween(MONDAY, WEDNESDAY)).isEqualTo(-2);
        assertThat(calendar.workingDaysBetween(WEDNESDAY, WEDNESDAY)).isZero();
    }

    @Test
    void letsATermRunUpToAndIncludingItsLastDay() {
        assertThat(calendar.remaining(WEDNESDAY, MONDAY)).isEqualTo(new Remaining(Phase.RUNNING, 2));
        assertThat(calendar.remaining(SATURDAY, MONDAY)).isEqualTo(new Remaining(Phase.RUNNING, 1));
        assertThat(calendar.remaining(MONDAY, MONDAY)).isEqualTo(new Remaining(Phase.LAST_DAY, 0));
    }

    @Test
    void endsATermTheDayAfterItsLastDayThoughNobodyWorksThen() {
        assertThat(calendar.remaining(SATURDAY, FRIDAY)).isEqualTo(new Remaining(Phase.OVER, 0));
        assertThat(calendar.remaining(ASCENSION_DAY, WEDNESDAY)).isEqualTo(new Remaining(Phase.OVER, 0));
        assertThat(calendar.remaining(MONDAY, FRIDAY)).isEqualTo(new Remaining(Phase.OVER, 1));
        assertThat(calendar.remaining(MONDAY, WEDNESDAY)).isEqualTo(new Remaining(Phase.OVER, 2));
    }

    @Property
    void isOverJustWhenTheLastDayIsBehindUs(
            @ForAll @DateRange(min = "2026-01-01", max = "2026-12-31") LocalDate today,
            @ForAll @DateRange(min = "2026-01-01", max = "2026-12-31") LocalDate due) {
        Remaining remaining = calendar.remaining(today, due);

        assertThat(remaining.isOver()).isEqualTo(due.isBefore(today));
        assertThat(remaining.workingDays()).isNotNegative();
    }

    @Property
    void hasAsManyWorkingDaysInATermAsTheTermIsLong(
            @ForAll @DateRange(min = "2026-01-01", max = "2027-12-31") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int workingDays,
            @ForAll Set<@DateRange(min = "2026-01-01", max = "2028-06-30") LocalDate> holidays) {
        WorkingCalendar any = new WorkingCalendar(holidays::contains, List::of);

        LocalDate end = any.endOfTerm(start, workingDays);

        assertThat(any.workingDaysBetween(start, end)).isEqualTo(workingDays);
        assertThat(any.isWorkingDay(end)).isTrue();
    }

    @Property
    void neverEndsALongerTermEarlier(
            @ForAll @DateRange(min = "2026-01-01", max = "2027-12-31") LocalDate start,
            @ForAll @IntRange(min = 0, max = 60) int workingDays) {
        assertThat(calendar.endOfTerm(start, workingDays + 1)).isAfterOrEqualTo(calendar.endOfTerm(start, workingDays));
    }

    @Property
    void addsUpOverAnyDayBetween(
            @ForAll @DateRange(min = "2026-01-01", max = "2026-03-31") LocalDate from,
            @ForAll @DateRange(min = "2026-04-01", max = "2026-06-30") LocalDate between,
            @ForAll @DateRange(min = "2026-07-01", max = "2026-12-31") LocalDate to) {
        assertThat(calendar.workingDaysBetween(from, between) + calendar.workingDaysBetween(between, to))
                .isEqualTo(calendar.workingDaysBetween(from, to));
    }
}

package nl.ibp.domain.term;

import static nl.ibp.domain.fixture.Fixtures.TODAY;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import nl.ibp.domain.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 5, 8);
    private static final LocalDate ASCENSION_DAY = LocalDate.of(2026, 5, 14);

    private final WorkingCalendar calendar = new WorkingCalendar(Set.of(ASCENSION_DAY)::contains, List::of);

    @Test
    void isExtendedToALaterWorkingDay() {
        Term extended = Term.until(FRIDAY).extendedTo(FRIDAY.plusDays(3), TODAY, calendar);

        assertThat(extended).isEqualTo(Term.until(FRIDAY.plusDays(3)));
    }

    @Test
    void isExtendedNeitherBackwardsNorToADayNobodyWorks() {
        Term term = Term.until(FRIDAY);

        assertRefused(() -> term.extendedTo(FRIDAY, TODAY, calendar), "TERM_NOT_LATER");
        assertRefused(() -> term.extendedTo(FRIDAY.plusDays(1), TODAY, calendar), "NOT_A_WORKING_DAY");
        assertRefused(() -> term.extendedTo(ASCENSION_DAY, TODAY, calendar), "NOT_A_WORKING_DAY");
        assertRefused(() -> term.extendedTo(FRIDAY.plusDays(3), FRIDAY.plusDays(4), calendar), "TERM_IN_THE_PAST");
    }

    @Test
    void isExtendedAtMostSixtyWorkingDaysAhead() {
        Term term = Term.until(FRIDAY);
        LocalDate last = calendar.endOfTerm(TODAY, 60);

        assertThat(term.extendedTo(last, TODAY, calendar).due()).isEqualTo(last);
        assertRefused(() -> term.extendedTo(calendar.endOfTerm(TODAY, 61), TODAY, calendar), "TERM_TOO_FAR");
    }

    @Test
    void standsStillOnceAndIsNotExtendedMeanwhile() {
        Term suspended = Term.until(FRIDAY).suspended(TODAY);

        assertThat(suspended.standsStillSince()).isEqualTo(TODAY);
        assertRefused(() -> suspended.suspended(TODAY), "TERM_STANDS_STILL");
        assertRefused(() -> suspended.extendedTo(FRIDAY.plusDays(3), TODAY, calendar), "TERM_STANDS_STILL");
        assertRefused(() -> Term.until(FRIDAY).resumed(TODAY, calendar), "TERM_RUNS");
    }

    @Property
    void hasAsManyWorkingDaysLeftAfterStandingStillAsBefore(
            @ForAll @DateRange(min = "2026-01-05", max = "2026-12-31") LocalDate since,
            @ForAll @IntRange(min = 0, max = 40) int left,
            @ForAll @IntRange(min = 0, max = 200) int days) {
        LocalDate due = calendar.endOfTerm(since, left);
        LocalDate until = since.plusDays(days);

        Term alone = Term.until(due).suspended(since).resumed(until, calendar);
        Term withDossier = Term.until(due).afterParking(since, until, calendar);

        assertThat(alone).isEqualTo(withDossier);
        assertThat(alone.standsStillSince()).isNull();
        assertThat(calendar.workingDaysBetween(until, alone.due())).isEqualTo(calendar.workingDaysBetween(since, due));
    }

    @Test
    void leavesWhatWasSuspendedOnItsOwnToItselfWhenTheDossierGoesOn() {
        Term suspended = Term.until(FRIDAY).suspended(TODAY);

        assertThat(suspended.afterParking(TODAY.plusDays(1), TODAY.plusDays(20), calendar))
                .isEqualTo(suspended);
    }

    @Test
    void isAsLateAfterStandingStillAsItWas() {
        Term late = Term.until(FRIDAY).suspended(FRIDAY.plusDays(4));

        Term resumed = late.resumed(FRIDAY.plusDays(11), calendar);

        assertThat(calendar.workingDaysBetween(resumed.due(), FRIDAY.plusDays(11)))
                .isEqualTo(2);
    }
}

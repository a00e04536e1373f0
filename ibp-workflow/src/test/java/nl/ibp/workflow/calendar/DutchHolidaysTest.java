package nl.ibp.workflow.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutchHolidaysTest {

    private final DutchHolidays holidays = new DutchHolidays();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", // New Year's Day
                "2026-04-03", // Good Friday
                "2026-04-06", // Easter Monday
                "2026-04-27", // King's Day
                "2026-05-05", // Liberation Day, not only in lustrum years
                "2026-05-14", // Ascension Day
                "2026-05-25", // Whit Monday
                "2026-12-25",
                "2026-12-26",
                "2025-04-26" // King's Day, on Saturday when the 27th is a Sunday
            })
    void takesTheDaysOfTheActOutOfATerm(LocalDate day) {
        assertThat(holidays.includes(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-04-27", "2026-04-30", "2026-12-05", "2026-12-24", "2026-12-31", "2026-05-04"})
    void leavesOtherDaysIn(LocalDate day) {
        // 27 April 2025 is a Sunday anyway.
        assertThat(holidays.includes(day)).isFalse();
    }

    @Test
    void countsTermsAroundThem() {
        WorkingCalendar calendar = new WorkingCalendar(holidays, List::of);

        LocalDate end = calendar.endOfTerm(LocalDate.of(2026, 4, 2), 2);

        assertThat(end).isEqualTo(LocalDate.of(2026, 4, 8));
    }
}

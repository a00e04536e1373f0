package nl.ibp.domain.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import nl.ibp.domain.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderPolicyTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 6, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 15);

    private final WorkingCalendar calendar = new WorkingCalendar(day -> false, List::of);
    private final ReminderPolicy policy = ReminderPolicy.of(List.of(5, 1));

    @ParameterizedTest
    @CsvSource({
        "2026-06-05, 0",
        "2026-06-08, 5",
        "2026-06-11, 5",
        "2026-06-12, 1",
        "2026-06-13, 1",
        "2026-06-15, 1",
    })
    void remindsFiveAndOneWorkingDaysBeforeAndMakesUpForDaysThatWereMissed(LocalDate today, int workingDays) {
        OptionalInt due = policy.due(OPENED, DUE, today, calendar);

        assertThat(due.orElse(0)).isEqualTo(workingDays);
    }

    @Test
    void remindsOfNothingThatIsOver() {
        assertThat(policy.due(OPENED, DUE, DUE.plusDays(1), calendar)).isEmpty();
    }

    @Test
    void doesNotRemindOfWorkThatHasJustCome() {
        LocalDate opened = LocalDate.of(2026, 6, 10);

        assertThat(policy.due(opened, DUE, opened.plusDays(1), calendar)).isEmpty();
        assertThat(policy.due(opened, DUE, DUE.minusDays(3), calendar)).hasValue(1);
    }

    @Test
    void comesBeforeTheTermOrNotAtAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReminderPolicy.of(List.of(5, 0)));
        assertThat(ReminderPolicy.of(List.of()).due(OPENED, DUE, DUE, calendar)).isEmpty();
    }
}

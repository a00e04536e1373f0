package nl.ibp.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import nl.ibp.domain.fixture.Fixtures;
import org.junit.jupiter.api.Test;

class AppointmentTest {
    private static final SeatId SEAT = new SeatId("bac-re-voorzitter");
    private static final LocalDate FIRST = LocalDate.of(2023, 3, 15);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 17);

    @Test
    void holdsFromItsFirstDayToItsLast() {
        Appointment appointment = new Appointment(SEAT, Fixtures.CHAIR, FIRST, LAST);

        assertThat(appointment.holdsOn(FIRST.minusDays(1))).isFalse();
        assertThat(appointment.holdsOn(FIRST)).isTrue();
        assertThat(appointment.holdsOn(LAST)).isTrue();
        assertThat(appointment.holdsOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void holdsOnWhileNoEndIsKnown() {
        Appointment appointment = new Appointment(SEAT, Fixtures.CHAIR, FIRST, null);

        assertThat(appointment.holdsOn(FIRST.plusYears(100))).isTrue();
    }

    @Test
    void rejectsAnEndBeforeTheBeginning() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Appointment(SEAT, Fixtures.CHAIR, LAST, FIRST));
    }
}

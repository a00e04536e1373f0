package nl.ibp.ui.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class DemoAccountsTest {

    private final Accounts accounts = mock(Accounts.class);
    private final Seats seats = mock(Seats.class);
    private final PasswordEncoder encoder = mock(PasswordEncoder.class);
    private final DemoAccounts demonstration = new DemoAccounts(accounts, mock(Appointments.class), seats, encoder);

    @Test
    void marksWhatItMakes() {
        when(encoder.encode("demo")).thenReturn("{test}demo");
        when(seats.all())
                .thenReturn(List.of(new Seat(
                        new SeatId("beheer"), new BodyId("beheer"), SeatRole.ADMINISTRATOR, null, "Beheerder")));

        boolean there = demonstration.make();

        assertThat(there).isTrue();
        verify(accounts).add(new Account("beheer", "{test}demo", new PersonId("beheer"), true));
    }

    @Test
    void putsNoKnownPasswordsBesideAccountsOfPeople() {
        when(accounts.anyOwn()).thenReturn(true);

        boolean there = demonstration.make();

        assertThat(there).isFalse();
        verify(accounts, never()).add(any());
    }

    @Test
    void makesThemOnce() {
        when(accounts.anyOfDemonstration()).thenReturn(true);

        boolean there = demonstration.make();

        assertThat(there).isTrue();
        verify(accounts, never()).add(any());
    }
}

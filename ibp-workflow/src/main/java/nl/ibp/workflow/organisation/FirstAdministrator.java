package nl.ibp.workflow.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Seat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the account that all others come from, as long as nobody has one. */
@Component
public class FirstAdministrator {

    private final AdministratorSeat administrators;
    private final Accounts accounts;
    private final Appointments appointments;
    private final PasswordHashing passwords;
    private final Clock clock;

    FirstAdministrator(
            AdministratorSeat administrators,
            Accounts accounts,
            Appointments appointments,
            PasswordHashing passwords,
            Clock clock) {
        this.administrators = administrators;
        this.accounts = accounts;
        this.appointments = appointments;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Accounts of the demonstration do not count: they sign in in demo mode only. */
    public boolean isMissing() {
        return !accounts.anyOwn();
    }

    /** Takes over an account of the demonstration that has the same name, with its password replaced. */
    @Transactional
    public void make(String username, String password) {
        Account account = accounts.find(username)
                .map(demo -> new Account(username, passwords.hash(password), demo.person()))
                .orElseGet(() -> new Account(
                        username,
                        passwords.hash(password),
                        new PersonId(UUID.randomUUID().toString())));
        appoint(account.person());
        if (!accounts.add(account)) {
            accounts.replace(account);
        }
    }

    private void appoint(PersonId id) {
        Seat seat = administrators.seat();
        LocalDate today = LocalDate.now(clock);
        if (!appointments.seatsHeldBy(id, today).contains(seat.id())) {
            Person person = appointments.person(id).orElseGet(() -> new Person(id, seat.label()));
            appointments.add(person, new Appointment(seat.id(), id, today, null));
        }
    }
}

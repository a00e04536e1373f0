package nl.ibp.ui.security;

import java.time.LocalDate;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.Accounts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the demonstration one account per seat, named after the seat, when there is no account at all yet. Where people
 * have accounts of their own, none with a password known to all comes beside them.
 */
@Component
@ConditionalOnBooleanProperty("ibp.demo")
public class DemoAccounts {

    /** The day the programme was signed: before anything the demonstration plays back. */
    private static final LocalDate SIGNING = LocalDate.of(2018, 2, 14);

    private final Accounts accounts;
    private final Appointments appointments;
    private final Seats seats;
    private final PasswordEncoder encoder;

    DemoAccounts(Accounts accounts, Appointments appointments, Seats seats, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.appointments = appointments;
        this.seats = seats;
        this.encoder = encoder;
    }

    /** @return whether there are accounts of the demonstration now */
    @Transactional
    public boolean make() {
        if (accounts.anyOfDemonstration()) {
            return true;
        }
        if (accounts.anyOwn()) {
            return false;
        }
        // One hash for all: it is the same known password, and two hundred slow hashes would hold up the first start.
        String hash = encoder.encode(DemoSeats.PASSWORD);
        seats.all().forEach(seat -> add(seat, hash));
        return true;
    }

    private void add(Seat seat, String hash) {
        Person person = new Person(new PersonId(seat.id().value()), seat.label());
        appointments.add(person, new Appointment(seat.id(), person.id(), SIGNING, null));
        accounts.add(new Account(seat.id().value(), hash, person.id(), true));
    }
}

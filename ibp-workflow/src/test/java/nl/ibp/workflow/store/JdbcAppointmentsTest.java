package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.AccountHolder;
import nl.ibp.workflow.organisation.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@StoreTest
@Transactional
class JdbcAppointmentsTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2019, 3, 20);
    private static final SeatId SEAT = new SeatId("bac-vp-drenthe");
    private static final SeatId CHAIR = new SeatId("bac-vp-voorzitter");
    private static final Person PERSON = new Person(new PersonId("bac-vp-drenthe"), "Lid BAC VP");

    @Autowired
    Appointments appointments;

    @Autowired
    Accounts accounts;

    @Test
    void knowsWhoHoldsASeatOnADay() {
        appointments.add(PERSON, new Appointment(SEAT, PERSON.id(), FIRST, LAST));
        appointments.add(PERSON, new Appointment(CHAIR, PERSON.id(), FIRST, null));

        assertThat(appointments.seatsHeldBy(PERSON.id(), FIRST.minusDays(1))).isEmpty();
        assertThat(appointments.seatsHeldBy(PERSON.id(), FIRST)).containsExactlyInAnyOrder(SEAT, CHAIR);
        assertThat(appointments.seatsHeldBy(PERSON.id(), LAST)).containsExactlyInAnyOrder(SEAT, CHAIR);
        assertThat(appointments.seatsHeldBy(PERSON.id(), LAST.plusDays(1))).containsExactly(CHAIR);
        assertThat(appointments.holdersOf(SEAT, LAST)).containsExactly(PERSON);
        assertThat(appointments.holdersOf(SEAT, LAST.plusDays(1))).isEmpty();
        assertThat(appointments.person(PERSON.id())).contains(PERSON);
        assertThat(appointments.person(new PersonId("nobody"))).isEmpty();
        assertThat(appointments.people(Set.of(PERSON.id(), new PersonId("nobody"))))
                .containsExactly(PERSON);
    }

    @Test
    void findsAnAccountByItsName() {
        Account account = new Account("bac-vp-drenthe", "{bcrypt}x", PERSON.id());
        assertThat(accounts.anyOwn()).isFalse();
        appointments.add(PERSON, new Appointment(SEAT, PERSON.id(), FIRST, null));

        accounts.add(account);

        assertThat(accounts.anyOwn()).isTrue();
        assertThat(accounts.anyOfDemonstration()).isFalse();
        assertThat(accounts.find("bac-vp-drenthe")).contains(account);
        assertThat(accounts.find("BAC-VP-DRENTHE' or '1'='1")).isEmpty();
        assertThat(accounts.find("\u0000")).isEmpty();
        assertThat(accounts.find("bac\uD800")).isEmpty();
        assertThat(accounts.add(account)).as("the name is taken").isFalse();
    }

    @Test
    void tellsAccountsOfTheDemonstrationFromOwnOnes() {
        appointments.add(PERSON, new Appointment(SEAT, PERSON.id(), FIRST, null));
        accounts.add(new Account("bac-vp-drenthe", "{bcrypt}x", PERSON.id(), true));
        assertThat(accounts.anyOfDemonstration()).isTrue();
        assertThat(accounts.anyOwn()).isFalse();

        accounts.replace(new Account("bac-vp-drenthe", "{bcrypt}y", PERSON.id()));

        assertThat(accounts.find("bac-vp-drenthe")).contains(new Account("bac-vp-drenthe", "{bcrypt}y", PERSON.id()));
        assertThat(accounts.anyOfDemonstration()).isFalse();
    }

    @Test
    void endsTheAppointmentThatIsMeant() {
        Appointment first = new Appointment(SEAT, PERSON.id(), FIRST, null);
        Appointment later = new Appointment(CHAIR, PERSON.id(), FIRST.plusDays(1), null);
        appointments.add(PERSON, first);
        appointments.add(PERSON, later);

        appointments.end(first, LAST);

        assertThat(appointments.of(PERSON.id()))
                .containsExactly(new Appointment(SEAT, PERSON.id(), FIRST, LAST), later);
    }

    @Test
    void listsAccountsWithTheAppointmentsThatAreNotOver() {
        Appointment over = new Appointment(SEAT, PERSON.id(), FIRST, LAST);
        Appointment open = new Appointment(CHAIR, PERSON.id(), FIRST, null);
        appointments.add(PERSON, over);
        appointments.add(PERSON, open);
        accounts.add(new Account("jan", "{bcrypt}x", PERSON.id()));

        assertThat(accounts.holders(LAST))
                .containsExactly(new AccountHolder("jan", false, false, PERSON, List.of(over, open)));
        assertThat(accounts.holders(LAST.plusDays(1)))
                .containsExactly(new AccountHolder("jan", false, false, PERSON, List.of(open)));
    }
}

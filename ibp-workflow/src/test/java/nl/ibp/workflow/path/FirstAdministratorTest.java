package nl.ibp.workflow.path;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.Accounts;
import nl.ibp.workflow.organisation.Actors;
import nl.ibp.workflow.organisation.FirstAdministrator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Somebody must be the first to sign in. */
@PathTest
@Transactional
class FirstAdministratorTest {

    private static final SeatId ADMINISTRATION = new SeatId("beheer");

    @Autowired
    FirstAdministrator first;

    @Autowired
    Accounts accounts;

    @Autowired
    Appointments appointments;

    @Autowired
    Actors actors;

    @Test
    void isMissingAsLongAsOnlyTheDemonstrationMadeAccounts() {
        assertThat(first.isMissing()).isTrue();
        demonstration("beheer");
        assertThat(first.isMissing()).isTrue();

        first.make("jan", "een lang wachtwoord");

        assertThat(first.isMissing()).isFalse();
    }

    @Test
    void holdsTheSeatOfTheAdministrator() {
        first.make("jan", "een lang wachtwoord");

        Account account = accounts.find("jan").orElseThrow();
        assertThat(account.passwordHash()).startsWith("{test}");
        assertThat(actors.of(account.person()).seats()).containsExactly(ADMINISTRATION);
    }

    @Test
    void takesOverTheAccountOfTheDemonstrationThatHasItsName() {
        Account demo = demonstration("beheer");

        first.make("beheer", "een lang wachtwoord");

        Account account = accounts.find("beheer").orElseThrow();
        assertThat(account.demo()).isFalse();
        assertThat(account.passwordHash()).isNotEqualTo(demo.passwordHash());
        assertThat(account.person()).isEqualTo(demo.person());
        assertThat(appointments.of(account.person())).hasSize(1);
    }

    private Account demonstration(String seat) {
        Person person = new Person(new PersonId(seat), seat);
        appointments.add(person, new Appointment(new SeatId(seat), person.id(), Fixtures.TODAY.minusDays(30), null));
        Account account = new Account(seat, "{test}demo", person.id(), true);
        accounts.add(account);
        return account;
    }
}

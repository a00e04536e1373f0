package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.Accounts;
import nl.ibp.workflow.organisation.Actors;
import nl.ibp.workflow.organisation.Appointing;
import nl.ibp.workflow.organisation.ChangingHolder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** An administrator says who holds which seat, and since when. */
@PathTest
@Transactional
class AppointingTest {

    private static final Actor ADMINISTRATOR = SeatHolder.of("beheer");
    private static final SeatId ADMINISTRATION = new SeatId("beheer");
    private static final SeatId BUREAU = new SeatId("ipo-bureau");
    private static final SeatId COLLEGE = new SeatId("gs-drenthe");
    private static final LocalDate TODAY = Fixtures.TODAY;

    @Autowired
    Appointing appointing;

    @Autowired
    ChangingHolder changing;

    @Autowired
    Appointments appointments;

    @Autowired
    Accounts accounts;

    @Autowired
    Actors actors;

    @Test
    void letsSomebodyHoldASeatFromADayOn() {
        PersonId jan = person("jan", BUREAU, false);

        appointing.appoint(ADMINISTRATOR, jan, COLLEGE, TODAY);
        appointing.appoint(ADMINISTRATOR, jan, new SeatId("gs-utrecht"), TODAY.plusDays(1));

        assertThat(actors.of(jan).seats()).containsExactlyInAnyOrder(BUREAU, COLLEGE);
        assertThat(appointments.seatsHeldBy(jan, TODAY.plusDays(1))).contains(new SeatId("gs-utrecht"));
    }

    @Test
    void letsSomebodyHoldASeatUpToALastDay() {
        PersonId jan = person("jan", BUREAU, false);
        Appointment appointment = appointments.of(jan).get(0);

        appointing.end(ADMINISTRATOR, appointment, TODAY);

        assertThat(actors.of(jan).seats()).containsExactly(BUREAU);
        assertThat(appointments.seatsHeldBy(jan, TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void appointsAgainWhoLeftBefore() {
        PersonId jan = person("jan", BUREAU, false);
        appointing.end(ADMINISTRATOR, appointments.of(jan).get(0), TODAY.minusDays(1));

        appointing.appoint(ADMINISTRATOR, jan, BUREAU, TODAY);

        assertThat(appointments.of(jan)).hasSize(2);
        assertThat(actors.of(jan).seats()).containsExactly(BUREAU);
    }

    @Test
    void refusesToAppointTwice() {
        PersonId jan = person("jan", BUREAU, false);

        assertRefused(() -> appointing.appoint(ADMINISTRATOR, jan, BUREAU, TODAY.plusDays(1)), "ALREADY_APPOINTED");
    }

    @Test
    void refusesAnAppointmentWithoutSeatOrDay() {
        PersonId jan = person("jan", BUREAU, false);

        assertRefused(() -> appointing.appoint(ADMINISTRATOR, jan, null, TODAY), "SEAT_REQUIRED");
        assertRefused(() -> appointing.appoint(ADMINISTRATOR, jan, COLLEGE, null), "DATE_REQUIRED");
        assertRefused(
                () -> appointing.appoint(ADMINISTRATOR, jan, COLLEGE, LocalDate.of(20260, 5, 4)), "YEAR_OUT_OF_RANGE");
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        PersonId jan = person("jan", BUREAU, false);
        Appointment appointment = appointments.of(jan).get(0);

        assertRefused(
                () -> appointing.end(
                        ADMINISTRATOR, appointment, appointment.from().minusDays(1)),
                "ENDS_BEFORE_BEGIN");
        assertRefused(() -> appointing.end(ADMINISTRATOR, appointment, null), "DATE_REQUIRED");
    }

    @Test
    void keepsOneWhoCanAppoint() {
        PersonId jan = person("jan", ADMINISTRATION, false);
        person("demonstratie", ADMINISTRATION, true);
        Appointment appointment = appointments.of(jan).get(0);
        assertRefused(() -> appointing.end(ADMINISTRATOR, appointment, TODAY), "LAST_ADMINISTRATOR");

        person("piet", ADMINISTRATION, false);
        appointing.end(ADMINISTRATOR, appointment, TODAY);

        assertThat(appointments.seatsHeldBy(jan, TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void keepsOneWhoCanAppointOnEveryLaterDay() {
        PersonId jan = person("jan", ADMINISTRATION, false);
        PersonId piet = person("piet", ADMINISTRATION, false);
        appointing.end(ADMINISTRATOR, appointments.of(piet).get(0), TODAY.plusDays(60));

        assertRefused(
                () -> appointing.end(ADMINISTRATOR, appointments.of(jan).get(0), TODAY.plusDays(30)),
                "LAST_ADMINISTRATOR");
    }

    @Test
    void keepsTheAdministratorWhoseSuccessorDeclines() {
        PersonId jan = person("jan", ADMINISTRATION, false);
        PersonId piet = person("piet", BUREAU, false);
        changing.replace(ADMINISTRATOR, appointments.of(jan).get(0), piet, TODAY.plusDays(1));

        changing.takeBack(ADMINISTRATOR, appointments.of(piet).get(1));

        assertThat(appointments.of(jan))
                .containsExactly(new Appointment(ADMINISTRATION, jan, TODAY.minusDays(30), null));
    }

    @Test
    void isForAdministratorsAlone() {
        PersonId jan = person("jan", BUREAU, false);
        Actor manager = SeatHolder.of("manager");

        assertRefused(() -> appointing.appoint(manager, jan, COLLEGE, TODAY), "NOT_ADMINISTRATOR");
        assertRefused(() -> appointing.end(manager, appointments.of(jan).get(0), TODAY), "NOT_ADMINISTRATOR");
    }

    private PersonId person(String name, SeatId seat, boolean demo) {
        Person person = new Person(new PersonId("persoon-" + name), name);
        appointments.add(person, new Appointment(seat, person.id(), TODAY.minusDays(30), null));
        accounts.add(new Account(name, "{test}", person.id(), demo));
        return person.id();
    }
}

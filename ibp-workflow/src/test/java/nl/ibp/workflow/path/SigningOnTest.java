package nl.ibp.workflow.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.ibp.domain.administration.AdministrationChange;
import nl.ibp.domain.administration.AdministrationChanges;
import nl.ibp.domain.administration.ChangeSubject;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Succession;
import nl.ibp.domain.signon.Claims;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.Accounts;
import nl.ibp.workflow.organisation.Actors;
import nl.ibp.workflow.organisation.Appointing;
import nl.ibp.workflow.organisation.Arrival;
import nl.ibp.workflow.organisation.SignOnSubject;
import nl.ibp.workflow.organisation.SigningOn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a sign-on provider says becomes appointments, and ends those that it made. */
@PathTest
class SigningOnTest {

    private static final SeatId SEAT = new SeatId("ps-drenthe");
    private static final SeatId ADMINISTRATOR = new SeatId("beheer");
    private static final Instant SAID = Fixtures.NOW;

    @Autowired
    SigningOn signingOn;

    @Autowired
    Actors actors;

    @Autowired
    Appointments appointments;

    @Autowired
    Appointing appointing;

    @Autowired
    Accounts accounts;

    @Autowired
    AdministrationChanges changes;

    @Autowired
    SimulatedTime time;

    @Autowired
    Clock clock;

    @Autowired
    BeanFactory beans;

    @Autowired
    JdbcClient sql;

    private final String subject = UUID.randomUUID().toString();

    @AfterEach
    void forgetEverybody() {
        sql.sql("delete from account where username = 'eigen-beheer'").update();
        sql.sql("delete from appointment where seat in ('ps-drenthe', 'beheer')")
                .update();
        sql.sql("delete from sign_on_identity").update();
        sql.sql("delete from sign_on_rule where match = 'EXACT'").update();
    }

    @Test
    void appointsWhomNobodyKnewYet() {
        PersonId person = arrive("/seats/ps-drenthe").orElseThrow();

        assertThat(actors.of(person).ownSeats()).containsExactly(SEAT);
        assertThat(appointments.person(person).map(Person::displayName)).contains("Griffier Drenthe");
        assertThat(person.value()).isNotEqualTo(subject);
    }

    @Test
    void knowsWhomItAppointedBefore() {
        PersonId first = arrive("/seats/ps-drenthe").orElseThrow();
        PersonId second = arrive("/seats/ps-drenthe").orElseThrow();

        assertThat(second).isEqualTo(first);
        assertThat(appointments.of(first)).hasSize(1);
    }

    @Test
    void tellsTheSameNameAtTwoProvidersApart() {
        PersonId here = arrive("/seats/ps-drenthe").orElseThrow();
        SignOnSubject there = new SignOnSubject("https://elders.example", subject);

        PersonId other = signingOn
                .arrived(new Arrival(there, "", groups("/seats/ps-drenthe"), SAID))
                .orElseThrow();

        assertThat(other).isNotEqualTo(here);
    }

    @Test
    void keepsNothingOfWhoGetsNoSeat() {
        int people = count("person");

        assertThat(arrive("/iedereen", "/seats/bestaat-niet")).isEmpty();
        assertThat(signingOn.arrived(arrival(new Claims(Map.of()), SAID))).isEmpty();

        assertThat(count("person")).isEqualTo(people);
        assertThat(count("sign_on_identity")).isZero();
    }

    @Test
    void endsTheSeatAtOnceThatIsNoLongerSaid() {
        PersonId person = arrive("/seats/ps-drenthe").orElseThrow();
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(3)));

        assertThat(arrive()).isEmpty();

        assertThat(actors.of(person).seats()).isEmpty();
        assertThat(appointments.of(person))
                .containsExactly(new Appointment(SEAT, person, Fixtures.TODAY, Fixtures.TODAY.plusDays(2)));
    }

    @Test
    void leavesNoSeatBehindThatWasGivenAndTakenOnOneDay() {
        PersonId person = arrive("/seats/ps-drenthe").orElseThrow();

        assertThat(arrive()).isEmpty();
        assertThat(appointments.of(person)).isEmpty();

        assertThat(arrive("/seats/ps-drenthe")).contains(person);
        assertThat(actors.of(person).ownSeats()).containsExactly(SEAT);
    }

    @Test
    void changesNothingWhereTheClaimIsNotSaid() {
        PersonId person = arrive("/seats/ps-drenthe").orElseThrow();
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(3)));

        assertThat(signingOn.arrived(arrival(new Claims(Map.of()), SAID.plusSeconds(60))))
                .contains(person);

        assertThat(appointments.of(person)).containsExactly(new Appointment(SEAT, person, Fixtures.TODAY, null));
    }

    @Test
    void neverTouchesWhatPeopleArranged() {
        PersonId person = arrive("/seats/ps-drenthe").orElseThrow();
        Appointment own = new Appointment(
                new SeatId("gs-drenthe"), person, Fixtures.TODAY.minusDays(9), Fixtures.TODAY.plusDays(9));
        appointments.add(new Person(person, "Griffier Drenthe"), own);

        arrive("/seats/ps-drenthe", "/seats/gs-drenthe");
        arrive();

        assertThat(appointments.of(person)).containsExactly(own);
        sql.sql("delete from appointment where person = ?")
                .param(person.value())
                .update();
    }

    @Test
    void doesNotGiveBackWhatAnAdministratorEnded() {
        PersonId person = arrive("/seats/ps-drenthe", "/seats/beheer").orElseThrow();
        appointing.end(SeatHolder.of("beheer"), appointments.toSeat(SEAT).get(0), Fixtures.TODAY);
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(1)));

        arrive("/seats/ps-drenthe", "/seats/beheer");
        assertThat(actors.of(person).ownSeats()).containsExactly(ADMINISTRATOR);

        arrive("/seats/beheer");
        arrive("/seats/ps-drenthe", "/seats/beheer");
        assertThat(actors.of(person).ownSeats()).containsExactlyInAnyOrder(ADMINISTRATOR, SEAT);
    }

    @Test
    void leavesAloneWhatANewHolderWasPlannedFor() {
        PersonId person = arrive("/seats/ps-drenthe").orElseThrow();
        PersonId next = new Staff(beans).appoint("opvolger", SEAT.value(), Fixtures.TODAY.plusDays(10));
        appointing.end(SeatHolder.of("beheer"), appointments.of(person).get(0), Fixtures.TODAY.plusDays(9));
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(2)));

        arrive();

        assertThat(appointments.toSeat(SEAT))
                .containsExactly(
                        new Appointment(SEAT, next, Fixtures.TODAY.plusDays(10), null),
                        new Appointment(SEAT, person, Fixtures.TODAY, Fixtures.TODAY.plusDays(1)));
    }

    @Test
    void neverEndsTheLastAdministrator() {
        PersonId person = arrive("/seats/beheer").orElseThrow();
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(1)));

        assertThat(arrive()).contains(person);
        assertThat(actors.of(person).ownSeats()).containsExactly(ADMINISTRATOR);

        PersonId own = new Staff(beans).appoint("eigen", "beheer", Fixtures.TODAY);
        accounts.add(new Account("eigen-beheer", "{test}", own));
        assertThat(arrive()).isEmpty();
        assertThat(appointments.holdersOf(ADMINISTRATOR, Fixtures.TODAY.plusDays(1)))
                .extracting(Person::id)
                .containsExactly(own);
    }

    @Test
    void takesTheNameThatTheProviderGivesNow() {
        PersonId person = arrive("/seats/ps-drenthe").orElseThrow();

        signingOn.arrived(new Arrival(subject(), "Griffier\u0000 van\u202E Drenthe ", groups(), SAID));

        assertThat(appointments.person(person).map(Person::displayName)).contains("Griffier van Drenthe");
    }

    @Test
    void callsWhomTheProviderGivesNoNameAfterTheSeat() {
        PersonId person = signingOn
                .arrived(new Arrival(subject(), " ", groups("/seats/ps-drenthe"), SAID))
                .orElseThrow();

        assertThat(appointments.person(person).map(Person::displayName))
                .hasValueSatisfying(name -> assertThat(name).containsIgnoringCase("drenthe"));
    }

    @Test
    void makesNobodyOutOfWhatAProgramComesWith() {
        assertThat(signingOn.recognised(arrival(groups("/seats/ps-drenthe"), SAID)))
                .isEmpty();
        assertThat(count("sign_on_identity")).isZero();
    }

    @Test
    void hearsFromAProgramWhatIsNewerThanWhatItKnows() {
        PersonId person = arrive("/seats/ps-drenthe").orElseThrow();

        assertThat(signingOn.recognised(arrival(groups(), SAID))).contains(person);
        assertThat(signingOn.recognised(arrival(groups(), SAID.plusSeconds(1)))).isEmpty();
        assertThat(signingOn.recognised(arrival(groups("/seats/ps-drenthe"), SAID)))
                .isEmpty();
    }

    @Test
    void writesWhatWasSaidInTheListOfChanges() {
        PersonId person = arrive("/seats/ps-drenthe").orElseThrow();
        arrive();

        assertThat(changes.of(ChangeSubject.APPOINTMENT, SEAT.value()))
                .filteredOn(change -> change.name().equals(person.value()))
                .hasSize(2)
                .allSatisfy(change -> {
                    assertThat(change.person()).isNull();
                    assertThat(change.isBySignOn()).isTrue();
                    assertThat(change.toString()).contains("groups: /seats/ps-drenthe");
                })
                .extracting(AdministrationChange::parts)
                .doesNotHaveDuplicates();
    }

    @Test
    void makesOnePersonOfTwoArrivalsAtOnce() {
        ConcurrentLinkedQueue<PersonId> arrived = new ConcurrentLinkedQueue<>();
        Runnable arrival = () -> arrived.add(arrive("/seats/ps-drenthe").orElseThrow());

        List<@Nullable Throwable> outcomes = Together.act(arrival, arrival, arrival);

        assertThat(outcomes).allMatch(Objects::isNull);
        assertThat(new HashSet<>(arrived)).hasSize(1);
        assertThat(appointments.toSeat(SEAT)).hasSize(1);
    }

    @Test
    void obeysRulesThatAreMadeLater() {
        PersonId person = arrive("/seats/ps-drenthe", "/beheerders").orElseThrow();
        assertThat(actors.of(person).ownSeats()).containsExactly(SEAT);
        sql.sql("insert into sign_on_rule (place, claim, match, value, seat)"
                        + " values (2, 'groups', 'EXACT', '/beheerders', 'beheer')")
                .update();

        arrive("/seats/ps-drenthe", "/beheerders");

        assertThat(actors.of(person).ownSeats()).containsExactlyInAnyOrder(SEAT, ADMINISTRATOR);
        assertThat(Succession.isHeldFrom(LocalDate.now(clock), appointments.toSeat(ADMINISTRATOR)))
                .isTrue();
    }

    private Optional<PersonId> arrive(String... groups) {
        return signingOn.arrived(arrival(groups(groups), SAID));
    }

    private Arrival arrival(Claims claims, Instant saidAt) {
        return new Arrival(subject(), "Griffier Drenthe", claims, saidAt);
    }

    private SignOnSubject subject() {
        return new SignOnSubject("https://aanmelden.example", subject);
    }

    private static Claims groups(String... groups) {
        return new Claims(Map.of("groups", Set.of(groups)));
    }

    private int count(String table) {
        return sql.sql("select count(*) from " + table).query(Integer.class).single();
    }
}

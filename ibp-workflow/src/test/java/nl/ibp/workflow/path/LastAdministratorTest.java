package nl.ibp.workflow.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.ibp.domain.Refused;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.Accounts;
import nl.ibp.workflow.organisation.Appointing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two administrators end each other at the same moment. */
@PathTest
class LastAdministratorTest {

    private static final LocalDate TODAY = Fixtures.TODAY;

    @Autowired
    BeanFactory beans;

    @Autowired
    Appointing appointing;

    @Autowired
    Appointments appointments;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient sql;

    // Other tests begin without administrators of their own.
    @AfterEach
    void forgetBoth() {
        sql.sql("delete from account where username in ('een', 'twee')").update();
        sql.sql("delete from appointment where seat = 'beheer'").update();
    }

    @RepeatedTest(3)
    void keepsOneOfThem() {
        PersonId one = administrator("een");
        PersonId two = administrator("twee");

        List<@Nullable Throwable> outcomes = Together.act(() -> end(one, two), () -> end(two, one));

        assertThat(outcomes)
                .filteredOn(Objects::nonNull)
                .singleElement()
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.has("LAST_ADMINISTRATOR"))
                        .isTrue());
        assertThat(appointments.holdersOf(new SeatId("beheer"), TODAY.plusDays(1)))
                .hasSize(1);
    }

    private PersonId administrator(String name) {
        PersonId person = new Staff(beans).appoint(name, "beheer", TODAY.minusDays(1));
        accounts.add(new Account(name, "{test}", person));
        return person;
    }

    private void end(PersonId by, PersonId whose) {
        Appointment appointment = new Appointment(new SeatId("beheer"), whose, TODAY.minusDays(1), null);
        appointing.end(new Staff(beans).now(by), appointment, TODAY);
    }
}

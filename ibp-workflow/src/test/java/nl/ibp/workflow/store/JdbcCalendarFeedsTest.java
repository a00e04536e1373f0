package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.calendar.CalendarFeed;
import nl.ibp.workflow.calendar.CalendarFeeds;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@StoreTest
@Transactional
class JdbcCalendarFeedsTest {

    private static final PersonId HANNA = new PersonId("hanna");
    private static final PersonId SEM = new PersonId("sem");
    private static final String ONE = "1".repeat(64);
    private static final String OTHER = "2".repeat(64);

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    Appointments appointments;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void appoint() {
        for (PersonId person : new PersonId[] {HANNA, SEM}) {
            appointments.add(
                    new Person(person, person.value()),
                    new Appointment(new SeatId("manager"), person, LocalDate.of(2018, 1, 1), null));
        }
    }

    @Test
    void findsOneByItsKeyAndByItsPerson() {
        CalendarFeed feed = feed(HANNA, ONE);

        feeds.replace(feed);

        assertThat(feeds.find(ONE)).contains(feed);
        assertThat(feeds.of(HANNA)).contains(feed);
        assertThat(feeds.find(OTHER)).isEmpty();
        assertThat(feeds.of(SEM)).isEmpty();
    }

    @Test
    void keepsOneOfEachPerson() {
        feeds.replace(feed(HANNA, ONE));
        feeds.wasRead(ONE, Examples.NOW);

        feeds.replace(feed(HANNA, OTHER));

        assertThat(feeds.find(ONE)).isEmpty();
        assertThat(feeds.find(OTHER)).contains(feed(HANNA, OTHER));
    }

    @Test
    void removesThePersonsOwnAlone() {
        feeds.replace(feed(HANNA, ONE));
        feeds.replace(feed(SEM, OTHER));

        feeds.remove(HANNA);
        feeds.remove(HANNA);

        assertThat(feeds.of(HANNA)).isEmpty();
        assertThat(feeds.find(ONE)).isEmpty();
        assertThat(feeds.of(SEM)).isPresent();
    }

    @Test
    void remembersWhenItWasRead() {
        Instant read = Examples.NOW.plusSeconds(60);
        feeds.replace(feed(HANNA, ONE));

        feeds.wasRead(ONE, read);
        feeds.wasRead(OTHER, read);

        assertThat(feeds.of(HANNA))
                .hasValueSatisfying(feed -> assertThat(feed.lastReadAt()).isEqualTo(read));
    }

    @Test
    void findsNoneOfWhoHasAnAccountOfTheDemonstrationOutsideIt() {
        accounts.add(new Account("hanna", "{bcrypt}x", HANNA, true));
        accounts.add(new Account("sem", "{bcrypt}x", SEM));
        feeds.replace(feed(HANNA, ONE));
        feeds.replace(feed(SEM, OTHER));

        assertThat(feeds.find(ONE)).isEmpty();
        assertThat(feeds.find(OTHER)).isPresent();
    }

    private static CalendarFeed feed(PersonId person, String keyHash) {
        return new CalendarFeed(keyHash, person, Locale.ENGLISH, Examples.NOW, null);
    }
}

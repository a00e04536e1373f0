package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import nl.ibp.domain.notice.MailAddress;
import nl.ibp.domain.notice.NoticeChannel;
import nl.ibp.domain.notice.NoticeEvent;
import nl.ibp.domain.notice.NoticeTimes;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.mail.Contact;
import nl.ibp.workflow.mail.Contacts;
import nl.ibp.workflow.mail.NoticeChoices;
import nl.ibp.workflow.mail.NoticeChoices.Choice;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@StoreTest
@Transactional
class JdbcContactsTest {

    private static final PersonId HANNA = new PersonId("hanna");
    private static final PersonId SEM = new PersonId("sem");
    private static final NoticeTimes TIMES =
            new NoticeTimes(LocalTime.of(22, 0), LocalTime.of(6, 30), false, LocalTime.of(16, 0));

    @Autowired
    Contacts contacts;

    @Autowired
    NoticeChoices choices;

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
    void keepsEverythingThatSomebodySettled() {
        Contact asked = new Contact(
                HANNA,
                new MailAddress("hanna@provincie.example"),
                Examples.NOW,
                new MailAddress("nieuw@provincie.example"),
                Examples.NOW.plusSeconds(60),
                "a".repeat(64),
                Locale.ENGLISH,
                TIMES);

        contacts.save(reachable(HANNA));
        contacts.save(asked);

        assertThat(contacts.of(HANNA)).contains(asked);
        assertThat(contacts.lock(HANNA)).contains(asked);
        assertThat(contacts.of(SEM)).isEmpty();
    }

    @Test
    void mailsNobodyWithoutAConfirmedAddressOrAnAccountOfTheirOwn() {
        accounts.add(new Account("hanna", "{bcrypt}x", HANNA));
        contacts.save(reachable(HANNA));
        accounts.add(new Account("sem", "{bcrypt}x", SEM, true));
        contacts.save(reachable(SEM));
        assertThat(contacts.reachable()).extracting(Contact::person).containsExactly(HANNA);

        contacts.save(new Contact(HANNA, null, null, null, null, null, Locale.ENGLISH, TIMES));

        assertThat(contacts.reachable()).isEmpty();
    }

    @Test
    void keepsTheLatestChoiceOfEachEvent() {
        Choice later = new Choice(NoticeChannel.NONE, Examples.NOW.plusSeconds(60));

        choices.choose(HANNA, NoticeEvent.OVERDUE, new Choice(NoticeChannel.MAIL, Examples.NOW));
        choices.choose(HANNA, NoticeEvent.OVERDUE, later);

        assertThat(choices.of(HANNA)).containsOnlyKeys(NoticeEvent.OVERDUE).containsEntry(NoticeEvent.OVERDUE, later);
        assertThat(choices.of(SEM)).isEmpty();
    }

    private static Contact reachable(PersonId person) {
        return new Contact(
                person,
                new MailAddress(person + "@provincie.example"),
                Examples.NOW,
                null,
                null,
                null,
                Locale.ENGLISH,
                TIMES);
    }
}

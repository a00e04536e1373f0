package nl.ibp.workflow.mail;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.notice.MailAddress;
import nl.ibp.domain.notice.NoticeTimes;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.Accounts;
import org.springframework.beans.factory.BeanFactory;

/** Somebody new at a seat, who is mailed at any hour and confirmed it long ago. */
record MailReader(PersonId person, MailAddress address) {

    static final NoticeTimes ALWAYS =
            new NoticeTimes(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, false, LocalTime.of(8, 0));

    static MailReader at(String seat, BeanFactory beans) {
        return at(seat, ALWAYS, beans);
    }

    static MailReader at(String seat, NoticeTimes times, BeanFactory beans) {
        PersonId person = new PersonId("lezer-" + UUID.randomUUID());
        beans.getBean(Appointments.class)
                .add(
                        new Person(person, "Lezer"),
                        new Appointment(new SeatId(seat), person, Fixtures.TODAY.minusDays(30), null));
        beans.getBean(Accounts.class).add(new Account(person.value(), "{bcrypt}x", person));
        MailAddress address = new MailAddress(person.value() + "@provincie.example");
        Instant longAgo = Fixtures.NOW.minusSeconds(90L * 24 * 3600);
        beans.getBean(Contacts.class)
                .save(new Contact(person, address, longAgo, null, null, null, Locale.forLanguageTag("nl"), times));
        return new MailReader(person, address);
    }
}

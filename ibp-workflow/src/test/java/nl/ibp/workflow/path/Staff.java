package nl.ibp.workflow.path;

import java.time.LocalDate;
import java.util.UUID;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.organisation.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** People who really are appointed, so that who they are follows from the day. */
final class Staff {

    private final BeanFactory beans;

    Staff(BeanFactory beans) {
        this.beans = beans;
    }

    /** Somebody new who holds a seat from a day until a day. */
    PersonId appoint(String name, String seat, LocalDate from, @Nullable LocalDate until) {
        Person person = new Person(new PersonId(name + "-" + UUID.randomUUID()), name);
        Appointment appointment = new Appointment(new SeatId(seat), person.id(), from, until);
        beans.getBean(Appointments.class).add(person, appointment);
        return person.id();
    }

    PersonId appoint(String name, String seat, LocalDate from) {
        return appoint(name, seat, from, null);
    }

    /** Who that is at this moment. */
    Actor now(PersonId person) {
        return beans.getBean(Actors.class).of(person);
    }
}

package nl.ibp.workflow.demonstration;

import java.time.LocalDate;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.Seats;
import org.springframework.beans.factory.BeanFactory;

/** Somebody on every seat since the programme began. */
final class EverySeat {

    private static final LocalDate SINCE = LocalDate.of(2018, 2, 14);

    private EverySeat() {}

    static void taken(BeanFactory beans) {
        Appointments appointments = beans.getBean(Appointments.class);
        beans.getBean(Seats.class).all().forEach(seat -> appointments.add(holder(seat), appointment(seat)));
    }

    private static Person holder(Seat seat) {
        return new Person(new PersonId(seat.id().value()), seat.label());
    }

    private static Appointment appointment(Seat seat) {
        return new Appointment(seat.id(), new PersonId(seat.id().value()), SINCE, null);
    }
}

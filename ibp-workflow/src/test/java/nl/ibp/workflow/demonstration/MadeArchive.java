package nl.ibp.workflow.demonstration;

import java.time.LocalDate;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.Seats;
import org.springframework.beans.factory.BeanFactory;

/** The finished examples of the demonstration, for tests that need many dossiers and none of the portfolio. */
public final class MadeArchive {

    private MadeArchive() {}

    public static void in(BeanFactory beans) {
        beans.getBean(Seats.class).all().forEach(seat -> appointSomebody(beans.getBean(Appointments.class), seat));
        beans.getBean(Archive.class).make();
    }

    private static void appointSomebody(Appointments appointments, Seat seat) {
        Person person = new Person(new PersonId(seat.id().value()), seat.label());
        appointments.add(person, new Appointment(seat.id(), person.id(), LocalDate.of(2018, 2, 14), null));
    }
}

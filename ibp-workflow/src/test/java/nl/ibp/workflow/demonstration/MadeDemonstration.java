package nl.ibp.workflow.demonstration;

import java.time.LocalDate;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.monitoring.ProposalList;
import org.springframework.beans.factory.BeanFactory;

/** The whole demonstration, made once for all tests that have the database of this name. */
public final class MadeDemonstration {

    public static final String DATABASE = "ibp.test.database=demonstration";

    private MadeDemonstration() {}

    public static void in(BeanFactory beans) {
        SimulatedTime time = beans.getBean(SimulatedTime.class);
        if (beans.getBean(ProposalList.class).ids().isEmpty()) {
            beans.getBean(Seats.class).all().forEach(seat -> appointSomebody(beans.getBean(Appointments.class), seat));
            time.travelTo(Fixtures.NOW);
            beans.getBean(Demonstration.class).makePortfolioAndArchive();
        }
        time.travelTo(Fixtures.NOW);
    }

    private static void appointSomebody(Appointments appointments, Seat seat) {
        Person person = new Person(new PersonId(seat.id().value()), seat.label());
        appointments.add(person, new Appointment(seat.id(), person.id(), LocalDate.of(2018, 2, 14), null));
    }
}

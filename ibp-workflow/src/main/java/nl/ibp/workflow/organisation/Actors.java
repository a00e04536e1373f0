package nl.ibp.workflow.organisation;

import java.time.Clock;
import java.time.LocalDate;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.PersonId;
import org.springframework.stereotype.Component;

/** Tells who a person is at this moment: the seats held today, not those held at sign-in. */
@Component
public class Actors {

    private final Appointments appointments;
    private final Clock clock;

    Actors(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    public Actor of(PersonId person) {
        return new Actor(person, appointments.seatsHeldBy(person, LocalDate.now(clock)));
    }
}

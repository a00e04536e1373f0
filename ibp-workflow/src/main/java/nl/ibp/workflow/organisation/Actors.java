package nl.ibp.workflow.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.StandIn;
import nl.ibp.domain.organisation.Substitution;
import nl.ibp.domain.organisation.Substitutions;
import org.springframework.stereotype.Component;

/** Tells who a person is at this moment: the seats held or stood in for now, not those at sign-in. */
@Component
public class Actors {

    private final Appointments appointments;
    private final Substitutions substitutions;
    private final Clock clock;

    Actors(Appointments appointments, Substitutions substitutions, Clock clock) {
        this.appointments = appointments;
        this.substitutions = substitutions;
        this.clock = clock;
    }

    public Actor of(PersonId person) {
        return at(clock.instant(), person);
    }

    /** Who somebody was at another moment, as far as what was ended since does not count. */
    Actor at(Instant moment, PersonId person) {
        LocalDate day = OfficialTime.dayOf(moment);
        List<StandIn> standIns = substitutions.by(person, day).stream()
                .filter(substitution -> substitution.actsAt(moment))
                .map(substitution -> standIn(substitution, day))
                .toList();
        return new Actor(person, appointments.seatsHeldBy(person, day), standIns);
    }

    // Where several hold the seat, the first by name stands for all of them.
    private StandIn standIn(Substitution substitution, LocalDate day) {
        return substitution.standIn(appointments.holdersOf(substitution.seat(), day).stream()
                .map(Person::id)
                .findFirst()
                .orElse(null));
    }
}

package nl.ibp.workflow.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Substitution;
import nl.ibp.domain.organisation.Substitutions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows somebody the seats they act for, and those they will act for. */
@Component
@Transactional(readOnly = true)
public class SeatsOfPerson {

    /**
     * A seat of another that one stands in for, now or later.
     *
     * @param holders on whose behalf; nobody while the seat is vacant
     */
    public record StoodIn(Substitution substitution, List<Person> holders) {}

    private final Appointments appointments;
    private final Substitutions substitutions;
    private final Clock clock;

    SeatsOfPerson(Appointments appointments, Substitutions substitutions, Clock clock) {
        this.appointments = appointments;
        this.substitutions = substitutions;
        this.clock = clock;
    }

    /** Appointments that are not over, the earliest first. */
    public List<Appointment> own(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return appointments.of(actor.person()).stream()
                .filter(appointment ->
                        appointment.until() == null || !appointment.until().isBefore(today))
                .toList();
    }

    public List<StoodIn> stoodIn(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return substitutions.by(actor.person(), today).stream()
                .map(substitution -> new StoodIn(substitution, holders(substitution.seat())))
                .toList();
    }

    /** Who holds a seat today, by name. */
    public List<Person> holders(SeatId seat) {
        return appointments.holdersOf(seat, LocalDate.now(clock));
    }
}

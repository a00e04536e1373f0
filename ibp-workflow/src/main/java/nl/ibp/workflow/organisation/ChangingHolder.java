package nl.ibp.workflow.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Succession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An administrator lets one holder of a seat follow another. Open work stays with the seat. */
@Component
@Transactional
public class ChangingHolder {

    private final AdministratorSeat administrators;
    private final Appointing appointing;
    private final Appointments appointments;
    private final Successions successions;
    private final Clock clock;

    ChangingHolder(
            AdministratorSeat administrators,
            Appointing appointing,
            Appointments appointments,
            Successions successions,
            Clock clock) {
        this.administrators = administrators;
        this.appointing = appointing;
        this.appointments = appointments;
        this.successions = successions;
        this.clock = clock;
    }

    /** All who held, hold or will hold a seat, the latest beginning first. */
    @Transactional(readOnly = true)
    public List<Appointment> history(Actor actor, SeatId seat) {
        administrators.require(actor);
        return appointments.toSeat(seat);
    }

    /**
     * Somebody holds the seat from a day on, beside whoever holds it.
     *
     * @param person null when nobody was chosen, which is refused
     * @param from null when no day was chosen, which is refused
     */
    public void appoint(Actor actor, SeatId seat, @Nullable PersonId person, @Nullable LocalDate from) {
        administrators.require(actor);
        if (person == null) {
            throw Refused.because("person", "PERSON_REQUIRED");
        }
        appointing.appoint(actor, person, seat, from);
    }

    /**
     * One ends the day before the other begins.
     *
     * @param successor null when nobody was chosen, which is refused
     * @param from first day of the successor; null when none was chosen, which is refused
     */
    public void replace(Actor actor, Appointment present, @Nullable PersonId successor, @Nullable LocalDate from) {
        administrators.requireToStaff(actor, present.seat());
        Refused.ifAny(Appointing.problemsOfDay("from", from));
        if (successor == null) {
            throw Refused.because("person", "PERSON_REQUIRED");
        }
        LocalDate first = Objects.requireNonNull(from);
        if (!first.isAfter(present.from())) {
            throw Refused.because("from", "BEGINS_BEFORE_PREDECESSOR", present.from());
        }
        // First the one, so that there is never a moment without an administrator.
        appointing.appoint(actor, successor, present.seat(), first);
        appointing.end(actor, present, first.minusDays(1));
    }

    /**
     * Takes back an appointment that has not begun.
     *
     * @return the appointments of those who go on, because they no longer make way for it
     */
    public List<Appointment> takeBack(Actor actor, Appointment planned) {
        administrators.requireToStaff(actor, planned.seat());
        if (!planned.from().isAfter(LocalDate.now(clock))) {
            throw Refused.because("", "APPOINTMENT_HAS_BEGUN");
        }
        List<Appointment> present = successions.lock(planned);
        List<Appointment> after = Succession.takenBack(planned, present);
        successions.save(actor, planned.seat(), present, after);
        return after.stream().filter(one -> !present.contains(one)).toList();
    }
}

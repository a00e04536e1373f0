package nl.ibp.workflow.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.Succession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An administrator says who holds a seat from which day, and until which. */
@Component
@Transactional
public class Appointing {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final AdministratorSeat administrators;
    private final Appointments appointments;
    private final Successions successions;
    private final Seats seats;
    private final StaffChanges changes;

    Appointing(
            AdministratorSeat administrators,
            Appointments appointments,
            Successions successions,
            Seats seats,
            StaffChanges changes) {
        this.administrators = administrators;
        this.appointments = appointments;
        this.successions = successions;
        this.seats = seats;
        this.changes = changes;
    }

    /**
     * Appoints somebody to a seat, with no end known.
     *
     * @param seat null when none was chosen, which is refused
     * @param from first day; null when none was chosen, which is refused
     */
    public void appoint(Actor actor, PersonId id, @Nullable SeatId seat, @Nullable LocalDate from) {
        administrators.require(actor);
        Person person = appointments.person(id).orElseThrow(() -> new IllegalStateException("No person " + id));
        appoint(actor, person, seat, from);
    }

    /** The same for somebody who may not be known yet. */
    void appoint(Actor actor, Person person, @Nullable SeatId seat, @Nullable LocalDate from) {
        Refused.ifAny(problems(seat, from));
        SeatId known = seats.get(Objects.requireNonNull(seat)).id();
        administrators.requireToStaff(actor, known);
        // Two who appoint the same person at once must not both find the seat free.
        successions.lock(known);
        Appointment appointment = new Appointment(known, person.id(), Objects.requireNonNull(from), null);
        if (appointments.of(person.id()).stream().anyMatch(other -> goesOnInto(other, appointment))) {
            throw Refused.because("seat", "ALREADY_APPOINTED");
        }
        appointments.add(person, appointment);
        changes.appointed(actor, appointment);
    }

    private static boolean goesOnInto(Appointment other, Appointment added) {
        return other.seat().equals(added.seat())
                && (other.until() == null || !other.until().isBefore(added.from()));
    }

    static List<Problem> problems(@Nullable SeatId seat, @Nullable LocalDate from) {
        List<Problem> problems = new ArrayList<>();
        if (seat == null) {
            problems.add(Problem.of("seat", "SEAT_REQUIRED"));
        }
        problems.addAll(problemsOfDay("from", from));
        return problems;
    }

    static List<Problem> problemsOfDay(String field, @Nullable LocalDate day) {
        if (day == null) {
            return List.of(Problem.of(field, "DATE_REQUIRED"));
        }
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
                ? List.of(Problem.of(field, "YEAR_OUT_OF_RANGE", FIRST_YEAR, LAST_YEAR))
                : List.of();
    }

    /**
     * Ends an appointment.
     *
     * @param lastDay null when none was chosen, which is refused
     */
    public void end(Actor actor, Appointment appointment, @Nullable LocalDate lastDay) {
        administrators.requireToStaff(actor, appointment.seat());
        Refused.ifAny(problemsOfDay("lastDay", lastDay));
        LocalDate last = Objects.requireNonNull(lastDay);
        if (last.isBefore(appointment.from())) {
            throw Refused.because("lastDay", "ENDS_BEFORE_BEGIN", appointment.from());
        }
        List<Appointment> present = successions.lock(appointment);
        successions.save(actor, appointment.seat(), present, Succession.ended(appointment, last, present));
    }
}

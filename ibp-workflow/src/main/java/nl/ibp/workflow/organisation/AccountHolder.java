package nl.ibp.workflow.organisation;

import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.SeatId;

/**
 * Who has an account, and which seats go with it.
 *
 * @param secondStep whether a code of a telephone is asked for too
 * @param appointments those that are not over, the earliest first
 */
public record AccountHolder(
        String username, boolean demo, boolean secondStep, Person person, List<Appointment> appointments) {

    public AccountHolder {
        appointments = List.copyOf(appointments);
    }

    boolean holds(SeatId seat, LocalDate day) {
        return appointments.stream()
                .anyMatch(appointment -> appointment.seat().equals(seat) && appointment.holdsOn(day));
    }
}

package nl.ibp.domain.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person holds a seat.
 *
 * @param from first day
 * @param until last day; null while no end is known
 */
public record Appointment(SeatId seat, PersonId person, LocalDate from, @Nullable LocalDate until) {

    public Appointment {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("An appointment cannot end before it begins");
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    Appointment endingOn(@Nullable LocalDate lastDay) {
        return new Appointment(seat, person, from, lastDay);
    }

    /** The same one, though it may end on another day. */
    public boolean isSameAs(Appointment other) {
        return seat.equals(other.seat) && person.equals(other.person) && from.equals(other.from);
    }
}

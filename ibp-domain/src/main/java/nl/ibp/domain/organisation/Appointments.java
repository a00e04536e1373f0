package nl.ibp.domain.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public interface Appointments {

    void add(Person person, Appointment appointment);

    /** The same because of what a sign-on provider says of the person. */
    void addBySignOn(Person person, Appointment appointment);

    /** Lets nobody else change who holds a seat, or who stands in for it, until the transaction ends. */
    void lock(SeatId seat);

    /** Gives an appointment a last day, or no end any more; its seat, person and first day say which one is meant. */
    void end(Appointment appointment, @Nullable LocalDate lastDay);

    /** All appointments of a person, also those that are over, the earliest first. */
    List<Appointment> of(PersonId person);

    /** All appointments to a seat, also those that are over or still to begin, the latest beginning first. */
    List<Appointment> toSeat(SeatId seat);

    /** Those of a person to a seat that were made because of what a sign-on provider says. */
    List<Appointment> bySignOn(PersonId person, SeatId seat);

    /** Takes one back as if it had never been; its seat, person and first day say which one is meant. */
    void remove(Appointment appointment);

    Set<SeatId> seatsHeldBy(PersonId person, LocalDate day);

    List<Person> holdersOf(SeatId seat, LocalDate day);

    Optional<Person> person(PersonId id);

    /** Shows a person by another name from now on. */
    void rename(Person person);

    /** Those of them that are known, in no order. */
    List<Person> people(Set<PersonId> ids);
}

package nl.ibp.domain.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

public interface Appointments {

    void add(Person person, Appointment appointment);

    Set<SeatId> seatsHeldBy(PersonId person, LocalDate day);

    List<Person> holdersOf(SeatId seat, LocalDate day);

    Optional<Person> person(PersonId id);
}

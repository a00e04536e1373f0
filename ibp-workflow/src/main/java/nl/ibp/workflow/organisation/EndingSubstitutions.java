package nl.ibp.workflow.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.CollegeChange;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Substitution;
import nl.ibp.domain.organisation.Substitutions;
import org.springframework.stereotype.Component;

/** What the old members of a college arranged ends with them, also for later; who acts for the new ones is up to them. */
@Component
class EndingSubstitutions {

    private final Substitutions substitutions;
    private final Appointments appointments;
    private final AdministratorSeat administrators;
    private final Actors actors;
    private final Clock clock;

    EndingSubstitutions(
            Substitutions substitutions,
            Appointments appointments,
            AdministratorSeat administrators,
            Actors actors,
            Clock clock) {
        this.substitutions = substitutions;
        this.appointments = appointments;
        this.administrators = administrators;
        this.actors = actors;
        this.clock = clock;
    }

    /** @param seats in the order in which seats are locked */
    void withCollege(Collection<SeatId> seats, CollegeChange change) {
        seats.forEach(seat -> end(seat, change));
    }

    private void end(SeatId seat, CollegeChange change) {
        appointments.lock(seat);
        substitutions.of(seat).stream()
                .filter(substitution -> !substitution.isOver(clock.instant()))
                .filter(substitution -> !isForTheNew(substitution, change.from()))
                .forEach(substitution ->
                        substitutions.saveEnding(substitution.end(change.recordedBy(), clock.instant())));
    }

    private boolean isForTheNew(Substitution substitution, LocalDate from) {
        return !substitution.from().isBefore(from)
                && (isByTheNew(substitution, from) || isByAdministrator(substitution));
    }

    private boolean isByTheNew(Substitution substitution, LocalDate from) {
        return appointments.seatsHeldBy(substitution.madeBy(), from).contains(substitution.seat());
    }

    private boolean isByAdministrator(Substitution substitution) {
        return administrators.isHeldBy(actors.at(substitution.madeAt(), substitution.madeBy()));
    }
}

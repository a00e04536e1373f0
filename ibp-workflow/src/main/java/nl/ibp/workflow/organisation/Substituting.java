package nl.ibp.workflow.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.Substitution;
import nl.ibp.domain.organisation.SubstitutionId;
import nl.ibp.domain.organisation.SubstitutionPolicy;
import nl.ibp.domain.organisation.SubstitutionPolicy.Wish;
import nl.ibp.domain.organisation.Substitutions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who holds a seat has somebody act in their place, for a while and for some work, as long as the seat is theirs; an
 * administrator can do it for any seat, also a vacant one, and for who comes after. A substitute cannot pass it on.
 */
@Component
@Transactional
public class Substituting {

    private final AdministratorSeat administrators;
    private final Substitutions substitutions;
    private final Appointments appointments;
    private final Accounts accounts;
    private final KnownSystems systems;
    private final Seats seats;
    private final StaffChanges changes;
    private final Clock clock;

    Substituting(
            AdministratorSeat administrators,
            Substitutions substitutions,
            Appointments appointments,
            Accounts accounts,
            KnownSystems systems,
            Seats seats,
            StaffChanges changes,
            Clock clock) {
        this.administrators = administrators;
        this.substitutions = substitutions;
        this.appointments = appointments;
        this.accounts = accounts;
        this.systems = systems;
        this.seats = seats;
        this.changes = changes;
        this.clock = clock;
    }

    public void arrange(Actor actor, SeatId seat, Wish wish) {
        requireToArrange(actor, seat);
        Refused.ifAny(SubstitutionPolicy.problems(wish, clock.instant()));
        // Two who arrange the same at once must not both find it free.
        appointments.lock(seats.get(seat).id());
        Substitution asked = asked(actor, seat, wish);
        if (!administrators.isHeldBy(actor)) {
            Refused.ifAny(SubstitutionPolicy.beyondOwnTime(asked, appointments.of(actor.person())));
        }
        List<Appointment> held = appointments.of(asked.substitute());
        Refused.ifAny(SubstitutionPolicy.conflicts(asked, substitutions.of(seat), held));
        substitutions.add(asked);
        changes.substituted(actor, asked);
    }

    private Substitution asked(Actor actor, SeatId seat, Wish wish) {
        PersonId id = Objects.requireNonNull(wish.substitute());
        Person substitute = appointments.person(id).orElseThrow(() -> new IllegalStateException("No person " + id));
        return new Substitution(
                SubstitutionId.create(),
                seat,
                substitute.id(),
                Objects.requireNonNull(wish.from()),
                Objects.requireNonNull(wish.until()),
                wish.scopes(),
                actor.person(),
                clock.instant(),
                null);
    }

    /** From now on the substitute no longer acts for the seat. */
    public void end(Actor actor, SubstitutionId id) {
        Substitution seen = substitutions.find(id).orElseThrow(Substituting::notYours);
        requireToArrange(actor, seen.seat());
        appointments.lock(seen.seat());
        Substitution substitution = substitutions.find(id).orElseThrow();
        substitutions.saveEnding(substitution.end(actor.person(), clock.instant()));
        changes.substitutionEnded(actor, substitution);
    }

    /** All substitutions of a seat, also those that are over, the latest beginning first. */
    @Transactional(readOnly = true)
    public List<Substitution> of(Actor actor, SeatId seat) {
        requireToSee(actor, seat);
        return substitutions.of(seat);
    }

    /** Who can be asked: whoever can sign in and does not hold the seat today, by name; after them programs, which hold none. */
    @Transactional(readOnly = true)
    public List<Person> candidates(Actor actor, SeatId seat) {
        requireToSee(actor, seat);
        LocalDate today = LocalDate.now(clock);
        Stream<Person> people = accounts.holders(today).stream()
                .filter(holder -> !holder.holds(seat, today))
                .map(AccountHolder::person)
                .distinct();
        return Stream.concat(people, systems.all().stream()).toList();
    }

    private void requireToArrange(Actor actor, SeatId seat) {
        requireToSee(actor, seat);
        if (!actor.ownSeats().contains(seat)) {
            administrators.requireToStaff(actor, seat);
        }
    }

    private void requireToSee(Actor actor, SeatId seat) {
        if (!actor.ownSeats().contains(seat) && !administrators.isHeldBy(actor)) {
            throw notYours();
        }
    }

    private static Refused notYours() {
        return Refused.because("", "NOT_YOUR_SEAT");
    }
}

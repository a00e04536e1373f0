package nl.ibp.ui.seats;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.ibp.domain.Problem;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.Substitution;
import nl.ibp.domain.organisation.SubstitutionPolicy.Wish;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.organisation.SeatsOfPerson;
import nl.ibp.workflow.organisation.SeatsOfPerson.StoodIn;
import nl.ibp.workflow.organisation.Substituting;
import org.springframework.stereotype.Component;

/** What somebody can see and do about who acts in whose place, for the person of the moment. */
@Component
public class SubstitutionDesk {

    private final CurrentActor actor;
    private final Substituting substituting;
    private final SeatsOfPerson persons;
    private final Seats seats;
    private final NameBook names;
    private final RefusalTexts refusals;
    private final Clock clock;

    SubstitutionDesk(
            CurrentActor actor,
            Substituting substituting,
            SeatsOfPerson persons,
            Seats seats,
            NameBook names,
            RefusalTexts refusals,
            Clock clock) {
        this.actor = actor;
        this.substituting = substituting;
        this.persons = persons;
        this.seats = seats;
        this.names = names;
        this.refusals = refusals;
        this.clock = clock;
    }

    List<Appointment> own() {
        return persons.own(actor.get());
    }

    List<StoodIn> stoodIn() {
        return persons.stoodIn(actor.get());
    }

    /** Who else holds the seat today. */
    List<Person> colleagues(SeatId seat) {
        PersonId me = actor.get().person();
        return persons.holders(seat).stream()
                .filter(person -> !person.id().equals(me))
                .toList();
    }

    List<Substitution> of(SeatId seat) {
        return substituting.of(actor.get(), seat);
    }

    List<Person> candidates(SeatId seat) {
        return substituting.candidates(actor.get(), seat);
    }

    Set<WorkScope> scopes(SeatId seat) {
        return WorkScope.of(seats.get(seat).role());
    }

    void arrange(SeatId seat, Wish wish) {
        substituting.arrange(actor.get(), seat, wish);
    }

    void end(Substitution substitution) {
        substituting.end(actor.get(), substitution.id());
    }

    String seat(SeatId seat, Locale locale) {
        return names.seat(seat, locale);
    }

    String person(PersonId person) {
        return names.person(person);
    }

    String words(Problem problem, Locale locale) {
        return refusals.text(problem, locale);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }
}

package nl.ibp.ui.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ibp.domain.Problem;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.organisation.AccountHolder;
import nl.ibp.workflow.organisation.Appointing;
import nl.ibp.workflow.organisation.ChangingHolder;
import nl.ibp.workflow.organisation.KeepingAccounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an administrator can see and do about the holders of one seat, for the person of the moment. */
@Component
class SeatDesk {

    private final CurrentActor actor;
    private final ChangingHolder changing;
    private final Appointing appointing;
    private final KeepingAccounts accounts;
    private final Seats seats;
    private final NameBook names;
    private final RefusalTexts refusals;
    private final Clock clock;

    SeatDesk(
            CurrentActor actor,
            ChangingHolder changing,
            Appointing appointing,
            KeepingAccounts accounts,
            Seats seats,
            NameBook names,
            RefusalTexts refusals,
            Clock clock) {
        this.actor = actor;
        this.changing = changing;
        this.appointing = appointing;
        this.accounts = accounts;
        this.seats = seats;
        this.names = names;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** From an address; empty when there is no such seat. */
    Optional<SeatId> find(String name) {
        return seats.all().stream()
                .map(Seat::id)
                .filter(seat -> seat.value().equals(name))
                .findFirst();
    }

    List<Appointment> history(SeatId seat) {
        return changing.history(actor.get(), seat);
    }

    /** Whoever has an account, by name. */
    List<Person> people() {
        return accounts.all(actor.get()).stream()
                .map(AccountHolder::person)
                .distinct()
                .toList();
    }

    void appoint(SeatId seat, @Nullable PersonId person, @Nullable LocalDate from) {
        changing.appoint(actor.get(), seat, person, from);
    }

    void replace(Appointment present, @Nullable PersonId successor, @Nullable LocalDate from) {
        changing.replace(actor.get(), present, successor, from);
    }

    void end(Appointment appointment, @Nullable LocalDate lastDay) {
        appointing.end(actor.get(), appointment, lastDay);
    }

    /** Who goes on because of it. */
    List<PersonId> takeBack(Appointment planned) {
        return changing.takeBack(actor.get(), planned).stream()
                .map(Appointment::person)
                .toList();
    }

    String seat(SeatId seat, Locale locale) {
        return names.seat(seat, locale);
    }

    String body(SeatId seat, Locale locale) {
        return names.body(names.bodyOf(seat), locale);
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
}

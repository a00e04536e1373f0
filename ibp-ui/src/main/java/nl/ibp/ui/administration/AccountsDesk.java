package nl.ibp.ui.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.ibp.domain.Problem;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.organisation.AccountHolder;
import nl.ibp.workflow.organisation.Appointing;
import nl.ibp.workflow.organisation.KeepingAccounts;
import nl.ibp.workflow.organisation.KeepingAccounts.NewAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an administrator can do about accounts and seats, for the person of the moment. */
@Component
class AccountsDesk {

    private final CurrentActor actor;
    private final KeepingAccounts keeping;
    private final Appointing appointing;
    private final Seats seats;
    private final NameBook names;
    private final RefusalTexts refusals;
    private final Clock clock;

    AccountsDesk(
            CurrentActor actor,
            KeepingAccounts keeping,
            Appointing appointing,
            Seats seats,
            NameBook names,
            RefusalTexts refusals,
            Clock clock) {
        this.actor = actor;
        this.keeping = keeping;
        this.appointing = appointing;
        this.seats = seats;
        this.names = names;
        this.refusals = refusals;
        this.clock = clock;
    }

    List<AccountHolder> accounts() {
        return keeping.all(actor.get());
    }

    void open(NewAccount asked) {
        keeping.open(actor.get(), asked);
    }

    void resetPassword(String username, String password) {
        keeping.resetPassword(actor.get(), username, password);
    }

    void takeSecondStep(String username) {
        keeping.takeSecondStep(actor.get(), username);
    }

    void appoint(PersonId person, @Nullable SeatId seat, @Nullable LocalDate from) {
        appointing.appoint(actor.get(), person, seat, from);
    }

    void end(Appointment appointment, @Nullable LocalDate lastDay) {
        appointing.end(actor.get(), appointment, lastDay);
    }

    List<SeatId> seats() {
        return seats.all().stream().map(Seat::id).toList();
    }

    String seat(SeatId seat, Locale locale) {
        return names.seat(seat, locale);
    }

    String words(Problem problem, Locale locale) {
        return refusals.text(problem, locale);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}

package nl.ibp.workflow.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An administrator makes accounts for people, and gives a new password to who lost it. */
@Component
@Transactional
public class KeepingAccounts {

    /**
     * An account that is asked for.
     *
     * @param name of the person, as colleagues see it
     * @param password to begin with
     * @param seat the first seat; null when none was chosen
     * @param from first day in it; null when none was chosen
     */
    public record NewAccount(
            String name, String username, String password, @Nullable SeatId seat, @Nullable LocalDate from) {

        /** Keeps the password out of logs. */
        @Override
        public String toString() {
            return "NewAccount[" + username + "]";
        }
    }

    private final AdministratorSeat administrators;
    private final Accounts accounts;
    private final Appointing appointing;
    private final NewPasswords passwords;
    private final PasswordHashing hashing;
    private final FormerPasswords former;
    private final StaffChanges changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingAccounts(
            AdministratorSeat administrators,
            Accounts accounts,
            Appointing appointing,
            NewPasswords passwords,
            PasswordHashing hashing,
            FormerPasswords former,
            StaffChanges changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.administrators = administrators;
        this.accounts = accounts;
        this.appointing = appointing;
        this.passwords = passwords;
        this.hashing = hashing;
        this.former = former;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused when the actor is no administrator */
    @Transactional(readOnly = true)
    public List<AccountHolder> all(Actor actor) {
        administrators.require(actor);
        return accounts.holders(LocalDate.now(clock));
    }

    /** Makes an account for a person who had none, and appoints that person to a seat. */
    public void open(Actor actor, NewAccount asked) {
        administrators.require(actor);
        String username = AccountName.of(asked.username());
        // It says nothing, since it stays in records when the name is forgotten.
        PersonId id = new PersonId(UUID.randomUUID().toString());
        Person person = new Person(id, asked.name());
        Refused.ifAny(problems(person, username, asked));
        appointing.appoint(actor, person, asked.seat(), asked.from());
        String hash = hashing.hash(asked.password());
        if (!accounts.add(new Account(username, hash, id, false, true))) {
            throw Refused.because("username", "ACCOUNT_NAME_TAKEN");
        }
        former.add(username, hash);
        changes.accountOpened(actor, id);
    }

    private List<Problem> problems(Person person, String username, NewAccount asked) {
        List<Problem> problems = new ArrayList<>();
        if (person.displayName().isEmpty()) {
            problems.add(Problem.of("displayName", "PERSON_NAME_REQUIRED"));
        }
        AccountName.problem(username).ifPresent(problems::add);
        passwords.problem(asked.password(), username, person.displayName()).ifPresent(problems::add);
        problems.addAll(Appointing.problems(asked.seat(), asked.from()));
        return problems;
    }

    /** A substitute of the administrator cannot give one to an administrator, and so become one. */
    public void resetPassword(Actor actor, String username, String password) {
        administrators.require(actor);
        seatsOf(username).forEach(seat -> administrators.requireToStaff(actor, seat));
        Account account =
                accounts.find(username).orElseThrow(() -> new IllegalStateException("No account " + username));
        passwords.give(account, password);
        changes.passwordReset(actor, account.person());
        events.publishEvent(new PasswordGiven(account.person()));
    }

    /** For who lost the telephone and the codes; within the same bounds as a new password. */
    public void takeSecondStep(Actor actor, String username) {
        administrators.require(actor);
        seatsOf(username).forEach(seat -> administrators.requireToStaff(actor, seat));
        Account account =
                accounts.find(username).orElseThrow(() -> new IllegalStateException("No account " + username));
        events.publishEvent(new SecondStepTaken(username));
        changes.secondStepTaken(actor, account.person());
    }

    private List<SeatId> seatsOf(String username) {
        return accounts.holders(LocalDate.now(clock)).stream()
                .filter(holder -> holder.username().equals(username))
                .flatMap(holder -> holder.appointments().stream())
                .map(Appointment::seat)
                .toList();
    }
}

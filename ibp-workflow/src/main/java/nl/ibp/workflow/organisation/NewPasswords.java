package nl.ibp.workflow.organisation;

import java.util.List;
import java.util.Optional;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.account.PredictablePassword;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import org.springframework.stereotype.Component;

/** Checks passwords and keeps what may be kept of them. */
@Component
public class NewPasswords {

    private static final int NOT_AGAIN = 5;

    private final Accounts accounts;
    private final FormerPasswords former;
    private final PasswordHashing hashing;
    private final Appointments appointments;

    NewPasswords(Accounts accounts, FormerPasswords former, PasswordHashing hashing, Appointments appointments) {
        this.accounts = accounts;
        this.former = former;
        this.hashing = hashing;
        this.appointments = appointments;
    }

    /** @param names of whose it is to be */
    Optional<Problem> problem(String password, String... names) {
        return PasswordPolicy.problem(password)
                .or(() -> PredictablePassword.is(password, names)
                        ? Optional.of(Problem.of("password", "PASSWORD_PREDICTABLE"))
                        : Optional.empty());
    }

    /**
     * Somebody else gives it, in the place of whichever is the present one. Since they know it, it is replaced at the
     * first sign-in.
     *
     * @throws Refused when it cannot be one, or was one lately
     */
    void give(Account account, String password) {
        Account given = account.withHash(newHash(account, password), true);
        accounts.replace(given);
        former.add(given.username(), given.passwordHash());
    }

    /**
     * Whose account it is takes it, in the place of the one by which they are known.
     *
     * @return the account as it is now
     * @throws Refused when it cannot be one, was one lately, or another came in the place of that one meanwhile, over
     *     which whoever knows the one from before must not put theirs
     */
    public Account take(Account known, String password) {
        Account taken = known.withHash(newHash(known, password), false);
        if (!accounts.replace(known, taken)) {
            throw Refused.because("", "PASSWORD_REPLACED");
        }
        former.add(taken.username(), taken.passwordHash());
        return taken;
    }

    private String newHash(Account account, String password) {
        String name =
                appointments.person(account.person()).map(Person::displayName).orElse("");
        problem(password, account.username(), name).ifPresent(problem -> Refused.ifAny(List.of(problem)));
        // One of an account from before former ones were kept is the present one alone.
        List<String> lately = former.last(account.username(), NOT_AGAIN);
        if (hashing.isOf(password, account.passwordHash())
                || lately.stream().anyMatch(hash -> hashing.isOf(password, hash))) {
            throw Refused.because("password", "PASSWORD_USED_LATELY", NOT_AGAIN);
        }
        return hashing.hash(password);
    }
}

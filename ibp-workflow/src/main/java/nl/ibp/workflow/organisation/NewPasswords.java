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
     * Puts it in the place of the present one.
     *
     * @param mustChange somebody else knows it, so that it is replaced at the first sign-in
     * @throws Refused when it cannot be one, or was one lately
     */
    public void set(Account account, String password, boolean mustChange) {
        String name =
                appointments.person(account.person()).map(Person::displayName).orElse("");
        problem(password, account.username(), name).ifPresent(problem -> Refused.ifAny(List.of(problem)));
        // One of an account from before former ones were kept is the present one alone.
        List<String> lately = former.last(account.username(), NOT_AGAIN);
        if (hashing.isOf(password, account.passwordHash())
                || lately.stream().anyMatch(hash -> hashing.isOf(password, hash))) {
            throw Refused.because("password", "PASSWORD_USED_LATELY", NOT_AGAIN);
        }
        String hash = hashing.hash(password);
        accounts.replace(account.withHash(hash, mustChange));
        former.add(account.username(), hash);
    }
}

package nl.ibp.workflow.account;

import nl.ibp.domain.Refused;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.PasswordHashing;
import org.springframework.stereotype.Component;

/** Somebody who is signed in shows that they know the password, since a page may be left open. */
@Component
class PresentPassword {

    private final PasswordHashing hashing;
    private final GuardingSignIn guarding;

    PresentPassword(PasswordHashing hashing, GuardingSignIn guarding) {
        this.hashing = hashing;
        this.guarding = guarding;
    }

    /** For a transaction that a refusal does not take back, or no mistake would count. */
    void require(Account account, String typed) {
        Attempt attempt = guarding.begin(Guarded.PASSWORD, account.username());
        attempt.pausedUntil().ifPresent(until -> {
            throw Refused.because("present", "TRY_LATER", until);
        });
        if (!hashing.isOf(typed, account.passwordHash())) {
            throw Refused.because("present", "PASSWORD_WRONG");
        }
        guarding.right(attempt);
    }
}

package nl.ibp.workflow.account;

import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.Accounts;
import nl.ibp.workflow.organisation.NewPasswords;
import nl.ibp.workflow.organisation.PasswordHashing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody takes another password for their own account. */
@Component
@Transactional
public class ChangingPassword {

    private static final Logger LOG = LoggerFactory.getLogger(ChangingPassword.class);
    private static final String OWN = "own";

    private final Accounts accounts;
    private final NewPasswords passwords;
    private final PasswordHashing hashing;
    private final GuardingSignIn guarding;

    ChangingPassword(Accounts accounts, NewPasswords passwords, PasswordHashing hashing, GuardingSignIn guarding) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.hashing = hashing;
        this.guarding = guarding;
    }

    /** Whether they have an account of which they may: the password of the demonstration is everybody's. */
    @Transactional(readOnly = true)
    public boolean isFor(Actor actor) {
        return accounts.ofPerson(actor.person())
                .filter(account -> !account.demo())
                .isPresent();
    }

    /**
     * @param present the one they have, since a page may be left open
     * @param again the same as wanted, typed once more
     */
    @Transactional(noRollbackFor = Refused.class)
    public void change(Actor actor, String present, String wanted, String again) {
        Account account = accounts.ofPerson(actor.person())
                .filter(own -> !own.demo())
                .orElseThrow(() -> Refused.because("", "NO_OWN_ACCOUNT"));
        guarding.begin(Guarded.PASSWORD, account.username(), OWN).ifPresent(until -> {
            throw Refused.because("present", "TRY_LATER", until);
        });
        if (!hashing.isOf(present, account.passwordHash())) {
            throw Refused.because("present", "PASSWORD_WRONG");
        }
        guarding.right(Guarded.PASSWORD, account.username(), OWN);
        set(account, wanted, again);
    }

    /** For who has just signed in with one that somebody else gave. */
    public void replaceGiven(String username, String wanted, String again) {
        set(
                accounts.find(username).orElseThrow(() -> new IllegalStateException("No account " + username)),
                wanted,
                again);
    }

    private void set(Account account, String wanted, String again) {
        if (!wanted.equals(again)) {
            throw Refused.because("again", "PASSWORDS_DIFFER");
        }
        passwords.set(account, wanted, false);
        LOG.info("account action=change-password object={} result=ok", account.username());
    }
}

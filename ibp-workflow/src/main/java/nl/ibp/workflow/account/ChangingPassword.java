package nl.ibp.workflow.account;

import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.Accounts;
import nl.ibp.workflow.organisation.NewPasswords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody takes another password for their own account. */
@Component
@Transactional
public class ChangingPassword {

    private static final Logger LOG = LoggerFactory.getLogger(ChangingPassword.class);

    private final Accounts accounts;
    private final NewPasswords passwords;
    private final PresentPassword known;

    ChangingPassword(Accounts accounts, NewPasswords passwords, PresentPassword known) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.known = known;
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
        known.require(account, present);
        set(account, wanted, again);
    }

    /**
     * For who has just signed in with one that somebody else gave.
     *
     * @param given the account as it was when that one was right
     * @return the account as it is now
     * @throws Refused also where it was replaced already, or whoever gave it could go on with it
     */
    public Account replaceGiven(Account given, String wanted, String again) {
        if (!given.mustChange()) {
            throw Refused.because("", "PASSWORD_REPLACED");
        }
        return set(given, wanted, again);
    }

    private Account set(Account account, String wanted, String again) {
        if (!wanted.equals(again)) {
            throw Refused.because("again", "PASSWORDS_DIFFER");
        }
        Account changed = passwords.take(account, wanted);
        LOG.info("account action=change-password object={} result=ok", account.username());
        return changed;
    }
}

package nl.ibp.workflow.account;

import java.util.List;
import java.util.Optional;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.Accounts;
import nl.ibp.workflow.organisation.SecondStepTaken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody settles the second step of their own account. */
@Component
@Transactional
public class KeepingSecondStep {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingSecondStep.class);

    /**
     * How it stands.
     *
     * @param recoveryLeft how many codes are left for who loses the telephone
     */
    public record Present(boolean isOn, boolean isRequired, int recoveryLeft) {}

    private final Accounts accounts;
    private final SecondSteps steps;
    private final ProvingSecondStep proving;
    private final GuardingSignIn guarding;
    private final PresentPassword known;
    private final SecondStepSetting setting;

    KeepingSecondStep(
            Accounts accounts,
            SecondSteps steps,
            ProvingSecondStep proving,
            GuardingSignIn guarding,
            PresentPassword known,
            SecondStepSetting setting) {
        this.accounts = accounts;
        this.steps = steps;
        this.proving = proving;
        this.guarding = guarding;
        this.known = known;
        this.setting = setting;
    }

    /** @return empty for who has no account of their own, or where there is no second step */
    @Transactional(readOnly = true)
    public Optional<Present> present(Actor actor) {
        return own(actor)
                .map(account -> new Present(
                        proving.isOn(account.username()),
                        setting.isRequired(),
                        steps.recoveryLeft(account.username())));
    }

    // The password of the demonstration is everybody's, and so would be the way to lock others out.
    private Optional<Account> own(Actor actor) {
        return setting.isOffered()
                ? accounts.ofPerson(actor.person()).filter(account -> !account.demo())
                : Optional.empty();
    }

    private Account required(Actor actor) {
        return own(actor).orElseThrow(() -> Refused.because("", "NO_SECOND_STEP"));
    }

    /** @throws Refused also where there is one already: whoever finds a page open must not put theirs in its place */
    public NewSecret begin(Actor actor) {
        String username = required(actor).username();
        if (proving.isOn(username)) {
            throw Refused.because("", "SECOND_STEP_ON");
        }
        return proving.begin(username);
    }

    /**
     * Takes it into use.
     *
     * @param present the password they have: whoever finds a page open must not lock its owner out
     * @see ProvingSecondStep#confirm
     */
    @Transactional(noRollbackFor = Refused.class)
    public List<String> confirm(Actor actor, NewSecret secret, String present, String code) {
        Account account = required(actor);
        if (!account.username().equals(secret.username())) {
            throw new IllegalStateException("A secret of somebody else");
        }
        known.require(account, present);
        return proving.confirm(secret, code);
    }

    /** In the place of those from before. */
    @Transactional(noRollbackFor = Refused.class)
    public List<String> renewRecovery(Actor actor, String code) {
        String username = proved(actor, code);
        List<String> codes = RecoveryCodes.make();
        steps.replaceRecovery(username, RecoveryCodes.hashes(username, codes));
        LOG.info("account action=renew-recovery-codes object={} result=ok", username);
        return codes;
    }

    @Transactional(noRollbackFor = Refused.class)
    public void end(Actor actor, String code) {
        if (setting.isRequired()) {
            throw Refused.because("", "SECOND_STEP_REQUIRED");
        }
        String username = proved(actor, code);
        steps.remove(username);
        LOG.info("account action=end-second-step object={} result=ok", username);
    }

    // Whoever finds a page open must not be able to take it off.
    private String proved(Actor actor, String code) {
        String username = required(actor).username();
        Attempt attempt = guarding.begin(Guarded.SECOND_STEP, username);
        attempt.pausedUntil().ifPresent(until -> {
            throw Refused.because("code", "TRY_LATER", until);
        });
        if (!proving.prove(username, code)) {
            throw Refused.because("code", "CODE_WRONG");
        }
        guarding.right(attempt);
        return username;
    }

    /** An administrator helps who lost the telephone and the codes. */
    @EventListener
    public void on(SecondStepTaken taken) {
        steps.remove(taken.username());
    }
}

package nl.ibp.workflow.account;

import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.ibp.domain.Refused;
import nl.ibp.domain.account.Totp;
import nl.ibp.workflow.SealedTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second step of an account, for whoever proved to have its password: at signing in nobody acts yet. Who is signed in
 * comes by {@link KeepingSecondStep}.
 */
@Component
@Transactional
public class ProvingSecondStep {

    private static final Logger LOG = LoggerFactory.getLogger(ProvingSecondStep.class);

    private final SecondSteps steps;
    private final SealedTexts seal;
    private final Clock clock;

    ProvingSecondStep(SecondSteps steps, SealedTexts seal, Clock clock) {
        this.steps = steps;
        this.seal = seal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isOn(String username) {
        return steps.find(username).isPresent();
    }

    /** By a code of the telephone, or one of those for who lost it. Each counts once. */
    public boolean prove(String username, String typed) {
        Optional<SecondStep> step = steps.find(username);
        if (step.isEmpty()) {
            return false;
        }
        // First, since these count also where the key is lost by which codes of a telephone are known.
        if (steps.useRecovery(username, RecoveryCodes.hash(username, typed))) {
            LOG.warn("account action=use-recovery-code object={} result=ok", username);
            return true;
        }
        OptionalLong counts = stepOf(typed, username, step.get());
        return counts.isPresent() && steps.count(username, counts.getAsLong());
    }

    // Whoever types a code must hear that it does not count, and so come to think of a recovery code.
    private OptionalLong stepOf(String typed, String username, SecondStep step) {
        try {
            return totp(username, step).stepOf(typed.replaceAll("\\s", ""), clock.instant(), step.counted());
        } catch (IllegalStateException sealed) {
            LOG.error("account action=open-second-step object={} result=failed", username, sealed);
            return OptionalLong.empty();
        }
    }

    private Totp totp(String username, SecondStep step) {
        return new Totp(Base64.getDecoder().decode(seal.open(step.sealed(), about(username))));
    }

    private static String about(String username) {
        return "second step of " + username;
    }

    /** Not in use yet: {@link #confirm} takes it into use once the telephone shows that it has it. */
    public NewSecret begin(String username) {
        return NewSecret.of(username);
    }

    /**
     * Takes it into use.
     *
     * @return codes for who loses the telephone, which nobody can ask for again
     * @throws Refused when the code is not one of it, or another one is in use, whose codes alone can end it
     */
    @Transactional(noRollbackFor = Refused.class)
    public List<String> confirm(NewSecret secret, String typed) {
        OptionalLong step = new Totp(secret.bytes()).stepOf(typed.replaceAll("\\s", ""), clock.instant(), -1);
        if (step.isEmpty()) {
            throw Refused.because("code", "CODE_WRONG");
        }
        List<String> codes = RecoveryCodes.make();
        String sealed = seal.seal(Base64.getEncoder().encodeToString(secret.bytes()), about(secret.username()));
        boolean isFirst = steps.add(
                secret.username(),
                new SecondStep(sealed, step.getAsLong()),
                RecoveryCodes.hashes(secret.username(), codes));
        if (!isFirst) {
            throw Refused.because("", "SECOND_STEP_ON");
        }
        LOG.info("account action=begin-second-step object={} result=ok", secret.username());
        return codes;
    }
}

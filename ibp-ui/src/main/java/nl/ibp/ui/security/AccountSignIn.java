package nl.ibp.ui.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.workflow.account.Attempt;
import nl.ibp.workflow.account.ChangingPassword;
import nl.ibp.workflow.account.Guarded;
import nl.ibp.workflow.account.GuardingSignIn;
import nl.ibp.workflow.account.NewSecret;
import nl.ibp.workflow.account.ProvingSecondStep;
import nl.ibp.workflow.account.SecondStepSetting;
import nl.ibp.workflow.operations.DatabaseAway;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.AccountName;
import nl.ibp.workflow.organisation.Accounts;
import nl.ibp.workflow.organisation.DemoMode;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Signs in by an account: the name and the password, and then, in requests of their own, what else is asked of this
 * account. Nobody is signed in before the last step.
 */
@Component
class AccountSignIn implements AuthenticationProvider {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final DaoAuthenticationProvider passwords;
    private final Accounts accounts;
    private final GuardingSignIn guarding;
    private final ProvingSecondStep secondStep;
    private final SecondStepSetting setting;
    private final ChangingPassword changing;
    private final Clock clock;
    private final DatabaseAway database;

    AccountSignIn(
            Accounts accounts,
            DemoMode demoMode,
            PasswordEncoder encoder,
            GuardingSignIn guarding,
            ProvingSecondStep secondStep,
            SecondStepSetting setting,
            ChangingPassword changing,
            Clock clock,
            DatabaseAway database) {
        passwords = new DaoAuthenticationProvider(new AccountUsers(accounts, demoMode));
        passwords.setPasswordEncoder(encoder);
        this.accounts = accounts;
        this.guarding = guarding;
        this.secondStep = secondStep;
        this.setting = setting;
        this.changing = changing;
        this.clock = clock;
        this.database = database;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public @Nullable Authentication authenticate(Authentication asked) {
        SignInDetails details = (SignInDetails) asked.getDetails();
        try {
            return details.pending().isPresent() ? step(details.pending().get(), details) : byPassword(asked, details);
        } catch (RuntimeException failure) {
            // Else the page would say that the password is wrong.
            throw SignInAway.insteadOf(failure, database);
        }
    }

    private Authentication byPassword(Authentication asked, SignInDetails details) {
        String name = AccountName.of(asked.getName());
        Attempt attempt = begin(Guarded.PASSWORD, name, details);
        Optional<Account> before = accounts.find(name);
        passwords.authenticate(asked);
        // That takes a while, and whoever knows a password that was replaced meanwhile does not come in by it.
        Account account = before.flatMap(this::unchanged).orElseThrow(AccountSignIn::anotherMeanwhile);
        guarding.right(attempt);
        if (account.demo()) {
            return signedIn(account, details);
        }
        if (secondStep.isOn(name) && !setting.isOff()) {
            throw new StepNeeded(pending(account, SignInStep.CODE, null, List.of()));
        }
        if (setting.isRequired()) {
            throw new StepNeeded(pending(account, SignInStep.TELEPHONE, secondStep.begin(name), List.of()));
        }
        return afterSecondStep(account, details);
    }

    /** As it is now, as long as its password is still the one that was right. */
    private Optional<Account> unchanged(Account known) {
        return accounts.find(known.username())
                .filter(present -> present.passwordHash().equals(known.passwordHash()));
    }

    private static BadCredentialsException anotherMeanwhile() {
        return new BadCredentialsException("Another password meanwhile");
    }

    private Attempt begin(Guarded what, String name, SignInDetails details) {
        Attempt attempt = guarding.begin(what, name, details.getRemoteAddress());
        attempt.pausedUntil().ifPresent(until -> {
            throw new PausedSignIn(until);
        });
        return attempt;
    }

    private PendingSignIn pending(Account account, SignInStep step, @Nullable NewSecret secret, List<String> codes) {
        Instant until = clock.instant().plus(PATIENCE);
        return new PendingSignIn(
                account.username(), account.passwordHash(), account.person(), step, until, secret, codes, List.of());
    }

    private Authentication step(PendingSignIn pending, SignInDetails details) {
        Account account =
                accounts.find(pending.username()).orElseThrow(() -> new BadCredentialsException("Gone meanwhile"));
        // Whoever knows the one from before neither comes in by it nor puts theirs in the place of the new one.
        if (!account.passwordHash().equals(pending.passwordHash())) {
            throw anotherMeanwhile();
        }
        return switch (pending.step()) {
            case CODE -> byCode(account, pending, details);
            case TELEPHONE -> byTelephone(account, pending, details);
            case RECOVERY -> afterSecondStep(account, details);
            case PASSWORD -> byNewPassword(account, pending, details);
        };
    }

    private Authentication byCode(Account account, PendingSignIn pending, SignInDetails details) {
        Attempt attempt = begin(Guarded.SECOND_STEP, account.username(), details);
        if (!secondStep.prove(account.username(), details.code())) {
            throw new StepNeeded(pending.with(List.of(Problem.of("code", "CODE_WRONG"))));
        }
        guarding.right(attempt);
        return afterSecondStep(account, details);
    }

    private Authentication byTelephone(Account account, PendingSignIn pending, SignInDetails details) {
        NewSecret secret = pending.secret();
        if (secret == null) {
            throw new BadCredentialsException("A telephone without a secret");
        }
        try {
            List<String> codes = secondStep.confirm(secret, details.code());
            throw new StepNeeded(pending(account, SignInStep.RECOVERY, null, codes));
        } catch (Refused refused) {
            throw new StepNeeded(pending.with(refused.problems()));
        }
    }

    private Authentication afterSecondStep(Account account, SignInDetails details) {
        if (account.mustChange()) {
            throw new StepNeeded(pending(account, SignInStep.PASSWORD, null, List.of()));
        }
        return signedIn(account, details);
    }

    private Authentication byNewPassword(Account account, PendingSignIn pending, SignInDetails details) {
        Account changed;
        try {
            changed = changing.replaceGiven(account, details.newPassword(), details.again());
        } catch (Refused refused) {
            throw new StepNeeded(pending.with(refused.problems()));
        }
        return signedIn(unchanged(changed).orElseThrow(AccountSignIn::anotherMeanwhile), details);
    }

    private static Authentication signedIn(Account account, SignInDetails details) {
        UsernamePasswordAuthenticationToken who =
                UsernamePasswordAuthenticationToken.authenticated(new AccountUser(account), null, List.of());
        who.setDetails(details.withoutSecrets());
        return who;
    }
}

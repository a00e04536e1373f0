package nl.ibp.ui.security;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.account.Attempt;
import nl.ibp.workflow.account.ChangingPassword;
import nl.ibp.workflow.account.GuardingSignIn;
import nl.ibp.workflow.account.ProvingSecondStep;
import nl.ibp.workflow.account.SecondStepSetting;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.Accounts;
import nl.ibp.workflow.organisation.DemoMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Whoever knows a password that an administrator replaces at the same moment does not come in by it. */
class ReplacedMeanwhileTest {

    private static final String NAME = "gelekt";
    private static final Account BY_ADMINISTRATOR = account("{test}van-beheer");

    private final AtomicReference<Account> present = new AtomicReference<>(account("{test}gelekt"));
    private final Accounts accounts = mock(Accounts.class);
    private final PasswordEncoder encoder = mock(PasswordEncoder.class);
    private final GuardingSignIn guarding = mock(GuardingSignIn.class);
    private final ChangingPassword changing = mock(ChangingPassword.class);
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/aanmelden/sturen");
    private final AccountSignIn signIn = new AccountSignIn(
            accounts,
            new DemoMode(false),
            encoder,
            guarding,
            mock(ProvingSecondStep.class),
            mock(SecondStepSetting.class),
            changing,
            Clock.systemUTC(),
            failure -> false);

    @BeforeEach
    void knowsThePassword() {
        when(accounts.find(NAME)).thenAnswer(asked -> Optional.of(present.get()));
        when(encoder.encode(any())).thenReturn("{test}niemand");
        when(encoder.matches(any(), any())).thenReturn(true);
        when(guarding.begin(any(), any(), any()))
                .thenReturn(new Attempt("", "", Instant.EPOCH, Instant.EPOCH, Optional.empty()));
    }

    @Test
    void doesNotComeInWhereItIsReplacedWhileItIsLookedAt() {
        when(encoder.matches(any(), any())).thenAnswer(asked -> {
            present.set(BY_ADMINISTRATOR);
            return true;
        });

        assertThatThrownBy(() -> signIn.authenticate(withPassword())).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void doesNotComeInWhereTheOneTheyTookIsReplacedAtOnce() {
        StepNeeded needed = catchThrowableOfType(StepNeeded.class, () -> signIn.authenticate(withPassword()));
        needed.pending().keepIn(request.getSession());
        when(changing.replaceGiven(any(), any(), any())).thenAnswer(asked -> {
            present.set(BY_ADMINISTRATOR);
            return account("{test}eigen");
        });

        assertThatThrownBy(() -> signIn.authenticate(withNewPassword())).isInstanceOf(BadCredentialsException.class);
    }

    private static Account account(String hash) {
        return new Account(NAME, hash, new PersonId(NAME), false, true);
    }

    private UsernamePasswordAuthenticationToken withPassword() {
        request.setParameter(SignInForm.USERNAME, NAME);
        return asked(NAME, "wachtwoord");
    }

    private UsernamePasswordAuthenticationToken withNewPassword() {
        request.removeParameter(SignInForm.USERNAME);
        return asked("", "");
    }

    private UsernamePasswordAuthenticationToken asked(String name, String password) {
        UsernamePasswordAuthenticationToken asked = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        asked.setDetails(new SignInDetails(request, Clock.systemUTC()));
        return asked;
    }
}

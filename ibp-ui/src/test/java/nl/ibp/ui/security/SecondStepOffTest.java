package nl.ibp.ui.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
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
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Where the second step is turned off for all, whoever connected a telephone comes in without it. */
class SecondStepOffTest {

    private static final String NAME = "met-telefoon";

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final Accounts accounts = mock(Accounts.class);
    private final GuardingSignIn guarding = mock(GuardingSignIn.class);
    private final ProvingSecondStep secondStep = mock(ProvingSecondStep.class);
    private final SecondStepSetting setting = mock(SecondStepSetting.class);
    private final AccountSignIn signIn = new AccountSignIn(
            accounts,
            new DemoMode(false),
            encoder,
            guarding,
            secondStep,
            setting,
            mock(ChangingPassword.class),
            Clock.systemUTC(),
            failure -> false);

    @BeforeEach
    void connectTelephone() {
        Account account = new Account(NAME, encoder.encode("wachtwoord"), new PersonId(NAME));
        when(accounts.find(NAME)).thenReturn(Optional.of(account));
        when(guarding.begin(any(), any(), any()))
                .thenReturn(new Attempt("", "", Instant.EPOCH, Instant.EPOCH, Optional.empty()));
        when(secondStep.isOn(NAME)).thenReturn(true);
    }

    @Test
    void asksForNoCodeWhereItIsTurnedOffForAll() {
        when(setting.isOff()).thenReturn(true);

        Authentication who = signIn.authenticate(asked());

        assertThat(who).isNotNull();
        assertThat(who.getName()).isEqualTo(NAME);
    }

    @Test
    void asksForACodeWhereOnlyTheKeyIsMissing() {
        assertThatThrownBy(() -> signIn.authenticate(asked())).isInstanceOf(StepNeeded.class);
    }

    private static UsernamePasswordAuthenticationToken asked() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/aanmelden/sturen");
        request.setParameter(SignInForm.USERNAME, NAME);
        UsernamePasswordAuthenticationToken asked =
                UsernamePasswordAuthenticationToken.unauthenticated(NAME, "wachtwoord");
        asked.setDetails(new SignInDetails(request, Clock.systemUTC()));
        return asked;
    }
}

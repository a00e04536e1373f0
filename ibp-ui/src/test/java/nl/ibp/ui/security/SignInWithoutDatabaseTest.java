package nl.ibp.ui.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.Problem;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.account.Attempt;
import nl.ibp.workflow.account.ChangingPassword;
import nl.ibp.workflow.account.GuardingSignIn;
import nl.ibp.workflow.account.ProvingSecondStep;
import nl.ibp.workflow.account.SecondStepSetting;
import nl.ibp.workflow.operations.DatabaseAway;
import nl.ibp.workflow.organisation.Accounts;
import nl.ibp.workflow.organisation.DemoMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.transaction.CannotCreateTransactionException;

/** Nobody is told that their password is wrong while nobody can know. */
class SignInWithoutDatabaseTest {

    private static final DatabaseAway DATABASE = failure -> {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        return cause instanceof CannotCreateTransactionException || cause instanceof DataAccessResourceFailureException;
    };

    private final Accounts accounts = mock(Accounts.class);
    private final GuardingSignIn guarding = mock(GuardingSignIn.class);
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/aanmelden/sturen");
    private final AccountSignIn signIn = new AccountSignIn(
            accounts,
            new DemoMode(false),
            PasswordEncoderFactories.createDelegatingPasswordEncoder(),
            guarding,
            mock(ProvingSecondStep.class),
            mock(SecondStepSetting.class),
            mock(ChangingPassword.class),
            Clock.systemUTC(),
            DATABASE);

    @BeforeEach
    void pausesNobody() {
        when(guarding.begin(any(), any(), any()))
                .thenReturn(new Attempt("", "", Instant.EPOCH, Instant.EPOCH, Optional.empty()));
    }

    @Test
    void saysSoWhereNoAttemptCanBeCounted() {
        when(guarding.begin(any(), any(), any())).thenThrow(new CannotCreateTransactionException("No connection"));

        assertThatThrownBy(() -> signIn.authenticate(asked())).isInstanceOf(SignInAway.class);
    }

    @Test
    void saysSoWhereTheAccountCannotBeRead() {
        when(accounts.find(any())).thenThrow(new DataAccessResourceFailureException("No connection"));

        assertThatThrownBy(() -> signIn.authenticate(asked())).isInstanceOf(SignInAway.class);
    }

    @Test
    void saysOfAWrongNameThatItIsWrong() {
        assertThatThrownBy(() -> signIn.authenticate(asked())).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void leadsBackWithTheNameThatWasTyped() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        asked();

        new SignInFailed().onAuthenticationFailure(request, response, (SignInAway)
                SignInAway.insteadOf(new CannotCreateTransactionException("None"), DATABASE));

        assertThat(response.getRedirectedUrl()).isEqualTo("/aanmelden?fout=weg");
        assertThat(request.getSession().getAttribute(SignInFailed.TYPED_NAME)).isEqualTo("gs-utrecht");
        assertThat(request.getSession().getAttribute(SignInFailed.PAUSED_UNTIL)).isNull();
    }

    @Test
    void leadsOnToAStepThatWentWrongJustBefore() throws Exception {
        PendingSignIn pending = new PendingSignIn(
                "gs-utrecht",
                "{bcrypt}",
                new PersonId("gs-utrecht"),
                SignInStep.CODE,
                Instant.MAX,
                null,
                List.of(),
                List.of(Problem.of("code", "CODE_WRONG")));
        MockHttpServletResponse response = new MockHttpServletResponse();

        new SignInFailed().onAuthenticationFailure(request, response, new StepNeeded(pending));

        assertThat(response.getRedirectedUrl()).isEqualTo("/aanmelden/stap");
        assertThat(PendingSignIn.takenFrom(request.getSession(), Instant.EPOCH)).contains(pending);
    }

    private UsernamePasswordAuthenticationToken asked() {
        request.setParameter(SignInForm.USERNAME, "gs-utrecht");
        UsernamePasswordAuthenticationToken asked =
                UsernamePasswordAuthenticationToken.unauthenticated("gs-utrecht", "wachtwoord");
        asked.setDetails(new SignInDetails(request, Clock.systemUTC()));
        return asked;
    }
}

package nl.ibp.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionEvent;
import java.util.List;
import java.util.stream.Stream;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.organisation.Account;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;

class SessionsOfPersonTest {

    private final SessionsOfPerson sessions = new SessionsOfPerson();

    @Test
    void endsOneWhenThereIsOneTooMany() {
        List<MockHttpSession> begun = Stream.generate(MockHttpSession::new)
                .limit(SessionsOfPerson.MOST + 1)
                .toList();

        begun.forEach(session -> signIn("anna", session));

        assertThat(begun).filteredOn(MockHttpSession::isInvalid).hasSize(1);
        assertThat(begun.get(SessionsOfPerson.MOST).isInvalid()).isFalse();
    }

    @Test
    void leavesThoseOfOthersAlone() {
        MockHttpSession other = new MockHttpSession();
        signIn("bert", other);

        for (int times = 0; times < 2 * SessionsOfPerson.MOST; times++) {
            signIn("anna", new MockHttpSession());
        }

        assertThat(other.isInvalid()).isFalse();
    }

    /** The server may end a session at any moment, and says so only after it. */
    @Test
    void letsPeopleInWhileASessionEnds() {
        for (int times = 0; times < 2 * SessionsOfPerson.MOST; times++) {
            MockHttpSession session = new MockHttpSession();
            signIn("anna", session);
            session.invalidate();
        }
        MockHttpSession last = new MockHttpSession();

        signIn("anna", last);

        assertThat(last.isInvalid()).isFalse();
    }

    @Test
    void countsNoSessionThatIsOver() {
        MockHttpSession over = new MockHttpSession();
        signIn("anna", over);
        sessions.sessionDestroyed(new HttpSessionEvent(over));

        List<MockHttpSession> begun = signInAsOftenAsMayBe("anna");

        assertThat(begun).noneMatch(MockHttpSession::isInvalid);
        assertThat(over.isInvalid()).isFalse();
    }

    @Test
    void countsASessionForWhoeverSignedInThereLast() {
        MockHttpSession shared = new MockHttpSession();
        signIn("anna", shared);
        signIn("bert", shared);

        List<MockHttpSession> begun = signInAsOftenAsMayBe("anna");

        assertThat(begun).noneMatch(MockHttpSession::isInvalid);
        assertThat(shared.isInvalid()).isFalse();
    }

    private List<MockHttpSession> signInAsOftenAsMayBe(String person) {
        List<MockHttpSession> begun = Stream.generate(MockHttpSession::new)
                .limit(SessionsOfPerson.MOST)
                .toList();
        begun.forEach(session -> signIn(person, session));
        return begun;
    }

    /** As at a sign-in: the framework gives the session another id after that. */
    private void signIn(String person, MockHttpSession session) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        AccountUser user = new AccountUser(new Account(person, "{test}", new PersonId(person)));
        sessions.onAuthentication(new TestingAuthenticationToken(user, null), request, new MockHttpServletResponse());
        request.changeSessionId();
    }
}

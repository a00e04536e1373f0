package nl.ibp.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.session.OpenSession;
import nl.ibp.workflow.session.SessionId;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class ComingBackTest {

    private static final Duration A_WHILE = Duration.ofMillis(200);

    private final MockHttpSession session = new MockHttpSession();
    private final HeldSession held = new HeldSession(
            new OpenSession(
                    SessionId.create(), new PersonId("anna"), null, "192.0.2.1", "", Instant.EPOCH, Instant.EPOCH),
            session,
            null,
            gone -> {});

    ComingBackTest() {
        session.setAttribute(HeldSession.NAME, held);
    }

    @Test
    void showsTheSignInPageOnlyAfterTheSessionOfWhoIsLedToItIsOver() throws Exception {
        held.leadAway();
        CompletableFuture.runAsync(
                session::invalidate, CompletableFuture.delayedExecutor(A_WHILE.toMillis(), TimeUnit.MILLISECONDS));

        assertThat(isOverWhenAskedFor("/aanmelden")).isTrue();
    }

    @Test
    void letsWhoLooksAtItOtherwiseGoOn() throws Exception {
        Instant asked = Instant.now();

        assertThat(isOverWhenAskedFor("/aanmelden")).isFalse();
        held.leadAway();
        assertThat(isOverWhenAskedFor("/werk")).isFalse();

        assertThat(Duration.between(asked, Instant.now())).isLessThan(HeldSessions.PATIENCE);
    }

    private boolean isOverWhenAskedFor(String path) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setSession(session);
        AtomicReference<Boolean> isOver = new AtomicReference<>();
        FilterChain others = (asked, answer) -> isOver.set(session.isInvalid());
        new ComingBack().doFilter(request, new MockHttpServletResponse(), others);
        return isOver.get();
    }
}

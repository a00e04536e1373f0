package nl.ibp.ui.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import nl.ibp.workflow.live.Change;
import nl.ibp.workflow.live.NodeRegister;
import nl.ibp.workflow.operations.DatabaseAway;
import nl.ibp.workflow.session.KeepingSessions;
import nl.ibp.workflow.session.OpenSession;
import nl.ibp.workflow.session.ProviderSession;
import nl.ibp.workflow.session.SessionEnd;
import nl.ibp.workflow.session.SessionId;
import nl.ibp.workflow.session.SessionsEnded;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The sessions at this node. Whoever signs in is known to all nodes from then on, and what is ended at one of them, or by
 * the sign-on provider, ends here: open pages go to the sign-in page and say why.
 */
@Component
class HeldSessions implements CurrentSession {

    private static final Logger LOG = LoggerFactory.getLogger(HeldSessions.class);

    /** Of a browser that is there; others hear nothing of it. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final Map<SessionId, HeldSession> held = new ConcurrentHashMap<>();
    private final KeepingSessions keeping;
    private final NodeRegister node;
    private final Clock clock;
    private final DatabaseAway database;

    /** A page may be busy for a while, and whoever tells of an end must not wait for it. */
    private final ExecutorService farewells = Executors.newCachedThreadPool(HeldSessions::thread);

    HeldSessions(KeepingSessions keeping, NodeRegister node, Clock clock, DatabaseAway database) {
        this.keeping = keeping;
        this.node = node;
        this.clock = clock;
        this.database = database;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "ending-sessions");
        thread.setDaemon(true);
        return thread;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        Authentication who = event.getAuthentication();
        if (who.getPrincipal() instanceof SignedIn person
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes present) {
            begin(person, origin(who), present.getRequest());
        }
    }

    private static String origin(Authentication who) {
        return who.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }

    private void begin(SignedIn person, String origin, HttpServletRequest request) {
        HttpSession session = request.getSession();
        Instant now = clock.instant();
        ProviderSession there = person instanceof OidcPerson known ? known.session() : null;
        OpenSession open =
                new OpenSession(SessionId.create(), person.person(), there, origin, node.address(), now, now);
        HeldSession begun = new HeldSession(open, session, provider(there, session, now), this::left);
        try {
            keeping.begun(open);
        } catch (RuntimeException failure) {
            // What no other node knows of could not be ended there.
            session.invalidate();
            throw SignInAway.insteadOf(failure, database);
        }
        held.put(begun.id(), begun);
        // In the place of the one before, where somebody signs in again without signing out.
        session.setAttribute(HeldSession.NAME, begun);
    }

    private static @Nullable HeardOfProvider provider(
            @Nullable ProviderSession there, HttpSession session, Instant now) {
        return there == null
                ? null
                : new HeardOfProvider(there.subject().subject(), ProviderTokens.takeRefreshToken(session), now);
    }

    private void left(HeldSession gone) {
        held.remove(gone.id());
        try {
            keeping.left(gone.id());
        } catch (RuntimeException unreachable) {
            // It is forgotten by itself when nobody says any more that it is there.
            LOG.debug("Forgetting a session", unreachable);
        }
    }

    Collection<HeldSession> all() {
        return List.copyOf(held.values());
    }

    /** Tells the other nodes that these sessions are there still, and ends those that are to end. */
    void tell() {
        Map<SessionId, Instant> active = new HashMap<>();
        for (HeldSession session : held.values()) {
            try {
                active.put(session.id(), session.activeAt());
            } catch (IllegalStateException over) {
                left(session);
            }
        }
        Set<SessionId> forgotten = keeping.held(active);
        endWhatIsToEnd();
        forgotten.forEach(
                id -> Optional.ofNullable(held.get(id)).ifPresent(session -> tellAgain(session, active.get(id))));
    }

    /** This node could not say for a day that it is there, and what nobody knows of nobody could end. */
    private void tellAgain(HeldSession forgotten, Instant activeAt) {
        keeping.begun(forgotten.begun().withActiveAt(activeAt));
        if (!held.containsKey(forgotten.id())) {
            // It ended just before others heard of it again.
            keeping.left(forgotten.id());
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(SessionsEnded here) {
        endWhatIsToEnd();
    }

    @EventListener({Change.OfSessions.class, Change.Unknown.class})
    void onElsewhere() {
        endWhatIsToEnd();
    }

    private void endWhatIsToEnd() {
        keeping.ended(List.copyOf(held.keySet()))
                .forEach((id, why) -> Optional.ofNullable(held.get(id)).ifPresent(session -> end(session, why)));
    }

    void end(HeldSession ending, SessionEnd why) {
        try {
            Collection<VaadinSession> pages = VaadinSession.getAllSessions(ending.session());
            if (pages.isEmpty()) {
                ending.session().invalidate();
            } else {
                farewells.execute(() -> end(ending, why, pages));
            }
        } catch (IllegalStateException over) {
            left(ending);
        }
    }

    private void end(HeldSession ending, SessionEnd why, Collection<VaadinSession> pages) {
        ending.leadAway();
        awaitFarewell(pages.stream()
                .flatMap(session -> leadAway(session, why).stream())
                .toList());
        try {
            ending.session().invalidate();
        } catch (IllegalStateException over) {
            left(ending);
        }
    }

    // Letting go of the lock sends it to the browsers.
    private static List<UI> leadAway(VaadinSession session, SessionEnd why) {
        session.lock();
        try {
            List<UI> open = List.copyOf(session.getUIs());
            for (UI page : open) {
                page.getPage()
                        .setLocation(
                                SignInView.PATH + "?" + EndedSession.of(why).query());
            }
            return open;
        } finally {
            session.unlock();
        }
    }

    // What is on its way to a browser would be lost with the session; a page that leaves says farewell.
    private static void awaitFarewell(List<UI> pages) {
        Instant last = Instant.now().plus(PATIENCE);
        while (!pages.stream().allMatch(UI::isClosing) && Instant.now().isBefore(last)) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    @Override
    public Optional<SessionId> id() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getSession)
                .map(HeldSessions::in)
                .map(HeldSession::id);
    }

    private static @Nullable HeldSession in(WrappedSession session) {
        return (HeldSession) session.getAttribute(HeldSession.NAME);
    }

    @PreDestroy
    void stop() {
        farewells.shutdown();
    }
}

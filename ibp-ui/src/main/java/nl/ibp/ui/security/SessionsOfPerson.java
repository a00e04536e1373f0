package nl.ibp.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.organisation.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/**
 * Somebody is signed in at a few places at once and no more: each holds memory of this node, and a password that leaked
 * is used at many. Whoever signs in once more ends the session that was unused longest.
 */
@Component
class SessionsOfPerson implements SessionAuthenticationStrategy, HttpSessionListener {

    static final int MOST = 10;

    private static final Logger LOG = LoggerFactory.getLogger(SessionsOfPerson.class);

    private final Map<PersonId, List<HttpSession>> open = new HashMap<>();

    @Override
    public void onAuthentication(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        if (who.getPrincipal() instanceof SignedIn somebody) {
            // Not while the list is held: a session that ends takes itself off it.
            begun(somebody.person(), request.getSession()).forEach(session -> end(somebody.person(), session));
        }
    }

    /** @return those that are too many now; they are no longer counted */
    private synchronized List<HttpSession> begun(PersonId person, HttpSession session) {
        // Whoever was signed in there before is so no more.
        forget(session);
        List<HttpSession> sessions = open.computeIfAbsent(person, any -> new ArrayList<>());
        List<HttpSession> tooMany = sessions.stream()
                .sorted(Comparator.comparingLong(SessionsOfPerson::lastUse).reversed())
                .skip(MOST - 1L)
                .toList();
        sessions.removeAll(tooMany);
        // The last one first, for two that are used in one moment.
        sessions.add(0, session);
        return tooMany;
    }

    private static long lastUse(HttpSession session) {
        try {
            return session.getLastAccessedTime();
        } catch (IllegalStateException endedMeanwhile) {
            return Long.MIN_VALUE;
        }
    }

    private static void end(PersonId person, HttpSession session) {
        try {
            session.invalidate();
            LOG.info("sign-in actor={} ended a session, having more than {}", person, MOST);
        } catch (IllegalStateException endedMeanwhile) {
            LOG.debug("A session of {} ended by itself meanwhile", person);
        }
    }

    @Override
    public synchronized void sessionDestroyed(HttpSessionEvent event) {
        forget(event.getSession());
    }

    // It gets another id just after it is counted here, so each is asked for the one it has now.
    private void forget(HttpSession session) {
        String id = session.getId();
        open.values().forEach(sessions -> sessions.removeIf(one -> id.equals(one.getId())));
        open.values().removeIf(List::isEmpty);
    }
}

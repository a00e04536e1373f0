package nl.ibp.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
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

    private final Map<PersonId, Map<String, HttpSession>> open = new HashMap<>();

    @Override
    public void onAuthentication(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        if (who.getPrincipal() instanceof SignedIn somebody) {
            // Not while the list is held: a session that ends takes itself off it.
            begun(somebody.person(), request.getSession()).forEach(session -> end(somebody.person(), session));
        }
    }

    /** @return those that are too many now; they are no longer counted */
    private synchronized List<HttpSession> begun(PersonId person, HttpSession session) {
        Map<String, HttpSession> sessions = open.computeIfAbsent(person, any -> new HashMap<>());
        sessions.put(session.getId(), session);
        List<HttpSession> tooMany = sessions.values().stream()
                .filter(other -> other != session)
                .sorted(Comparator.comparingLong(SessionsOfPerson::lastUse).reversed())
                .skip(MOST - 1L)
                .toList();
        sessions.values().removeAll(tooMany);
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
        open.values().forEach(sessions -> sessions.remove(event.getSession().getId()));
        open.values().removeIf(Map::isEmpty);
    }
}

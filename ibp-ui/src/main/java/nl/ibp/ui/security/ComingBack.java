package nl.ibp.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever is led to the sign-in page because their session ends may be there before it is over. They wait for its end, and
 * get a session of their own: the other one would take the page along that says why.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ComingBack extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String page = request.getContextPath() + "/" + SignInView.PATH;
        return !request.getMethod().equals("GET") || !request.getRequestURI().equals(page);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain others)
            throws ServletException, IOException {
        HeldSession before = held(request.getSession(false));
        if (before != null) {
            try {
                before.awaitEnd(HeldSessions.PATIENCE);
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
        }
        others.doFilter(request, response);
    }

    private static @Nullable HeldSession held(@Nullable HttpSession session) {
        try {
            return session == null ? null : (HeldSession) session.getAttribute(HeldSession.NAME);
        } catch (IllegalStateException over) {
            return null;
        }
    }
}

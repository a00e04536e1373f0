package nl.ibp.operations;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.ibp.workflow.audit.AuditLog;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets every line that is logged while a request is answered say where it came from and in which session. Behind a proxy
 * the web server itself must have been told whom to believe.
 */
@Component
@Order(RequestOrigin.BEFORE_SECURITY)
class RequestOrigin extends OncePerRequestFilter {

    static final int BEFORE_SECURITY = Ordered.HIGHEST_PRECEDENCE + 10;

    /** Enough to tell sessions apart, and too little to find one. */
    private static final int BYTES = 6;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MDC.put(AuditLog.ORIGIN, request.getRemoteAddr());
        String session = request.getRequestedSessionId();
        if (session != null) {
            MDC.put(AuditLog.SESSION, hash(session));
        }
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(AuditLog.ORIGIN);
            MDC.remove(AuditLog.SESSION);
        }
    }

    private static String hash(String session) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(session.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}

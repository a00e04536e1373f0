package nl.ibp.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.function.LongSupplier;
import nl.ibp.api.problem.ApiProblem;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps one program that runs wild from taking the time of all others. Who comes with a token is counted by whose it is, and
 * who comes without by where from.
 */
final class RateFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final RateLimit reading;
    private final RateLimit writing;
    private final RateLimit unknown;

    RateFilter(LongSupplier nanos) {
        reading = new RateLimit(1200, nanos);
        writing = new RateLimit(300, nanos);
        unknown = new RateLimit(60, nanos);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        boolean isKnown = caller instanceof ApiCaller && caller.getPrincipal() != null;
        RateLimit limit = isKnown ? limit(request) : unknown;
        require(limit, isKnown ? caller.getName() : request.getRemoteAddr(), response);
        rest.doFilter(request, response);
    }

    /** @throws ApiProblem when it was too often */
    static void require(RateLimit limit, String who, HttpServletResponse response) {
        RateLimit.Turn turn = limit.take(who);
        response.setHeader("RateLimit-Policy", "\"minuut\";q=" + limit.perMinute() + ";w=60");
        response.setHeader("RateLimit", "\"minuut\";r=" + Math.max(0, turn.left()));
        if (!turn.isGranted()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(turn.secondsToWait()));
            throw ApiProblem.tooMany();
        }
    }

    private RateLimit limit(HttpServletRequest request) {
        return READING.contains(request.getMethod()) ? reading : writing;
    }
}

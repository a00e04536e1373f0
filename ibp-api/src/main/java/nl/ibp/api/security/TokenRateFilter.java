package nl.ibp.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.LongSupplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps who comes with tokens that do not hold from having them looked at without end: of these nobody knows whose they are,
 * so they are counted by where from, before anybody looks. Tokens that hold use up nothing here. It is many more than who
 * comes without a token may ask, since programs of a whole province may come from one address, and one of them whose token
 * ran out must not easily stop the others.
 */
final class TokenRateFilter extends OncePerRequestFilter {

    static final int A_MINUTE = 300;

    private final RateLimit failures;

    TokenRateFilter(LongSupplier nanos) {
        failures = new RateLimit(A_MINUTE, nanos);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        String from = request.getRemoteAddr();
        RateFilter.require(failures, from, response);
        try {
            rest.doFilter(request, response);
        } finally {
            if (response.getStatus() != HttpStatus.UNAUTHORIZED.value()) {
                failures.giveBack(from);
            }
        }
    }
}

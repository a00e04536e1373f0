package nl.ibp.api.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers what fails before any resource is asked, such as recognising who comes. Left to the server it would be passed
 * on to the pages, and these would lead a program to the sign-in page.
 */
public class ProblemFilter extends OncePerRequestFilter {

    /** Of what is promised to programs, which changes at another pace than the product. */
    public static final String VERSION = "1.0.0";

    private final Problems problems;

    public ProblemFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        response.setHeader("API-Version", VERSION);
        try {
            rest.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            response.resetBuffer();
            problems.answer(request, response, cause(failure));
        }
    }

    private static Throwable cause(Exception failure) {
        return failure instanceof ServletException && failure.getCause() != null ? failure.getCause() : failure;
    }
}

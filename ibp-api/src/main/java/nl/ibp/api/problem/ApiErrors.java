package nl.ibp.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers what fails in a resource, also where none was found. An advice for the packages of the API would not hear of
 * the latter.
 */
@Component
@WhereSignOnIsSet
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors implements HandlerExceptionResolver {

    private final Problems problems;

    ApiErrors(Problems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!NothingThere.isOfApi(request) || isForTheChain(failure)) {
            return null;
        }
        try {
            problems.answer(request, response, failure);
            return new ModelAndView();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static boolean isForTheChain(Exception failure) {
        return failure instanceof AccessDeniedException || failure instanceof AuthenticationException;
    }
}

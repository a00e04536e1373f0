package nl.ibp.api.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.ibp.domain.Refused;
import nl.ibp.workflow.operations.DatabaseAway;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;

/** Answers with what went wrong, in one form and in the language of who asks; of our own mistakes only that there was one. */
@Component
@WhereSignOnIsSet
public class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String SECONDS_TO_WAIT = "10";

    private final ProblemTexts texts;
    private final ObjectMapper mapper;
    private final DatabaseAway database;

    Problems(ProblemTexts texts, ObjectMapper mapper, DatabaseAway database) {
        this.texts = texts;
        this.mapper = mapper;
        this.database = database;
    }

    /** Without a token, or with one that does not hold. */
    public void notSignedIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        boolean came = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, came ? "Bearer error=\"invalid_token\"" : "Bearer");
        write(request, response, ProblemKind.NOT_SIGNED_IN, List.of(), instance());
    }

    /** With a token of somebody who has no seat here. */
    public void noSeat(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        write(request, response, ProblemKind.NO_SEAT, List.of(), instance());
    }

    void answer(HttpServletRequest request, HttpServletResponse response, Throwable failure) throws IOException {
        ProblemKind kind = kind(failure);
        String instance = instance();
        if (kind == ProblemKind.BROKEN) {
            LOG.error("api result=failed instance={}", instance, failure);
        } else if (kind == ProblemKind.AWAY) {
            LOG.warn("api result=away instance={} cause={}", instance, failure.toString());
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        if (failure instanceof ErrorResponse standard) {
            standard.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        }
        write(request, response, kind, wrong(request, failure, Languages.of(request)), instance);
    }

    private ProblemKind kind(Throwable failure) {
        if (failure instanceof ApiProblem problem) {
            return problem.kind();
        }
        if (failure instanceof Refused refused) {
            return Refusals.kind(refused);
        }
        if (failure instanceof ErrorResponse standard) {
            return ProblemKind.of(standard.getStatusCode());
        }
        // A header with what no header may hold, which is found out by reading it.
        if (failure instanceof RequestRejectedException) {
            return ProblemKind.MALFORMED;
        }
        return isAway(failure) ? ProblemKind.AWAY : ProblemKind.BROKEN;
    }

    private boolean isAway(Throwable failure) {
        return failure instanceof AuthenticationServiceException
                || failure instanceof TransientDataAccessException
                || database.isCauseOf(failure);
    }

    private List<Problem.Wrong> wrong(HttpServletRequest request, Throwable failure, Locale language) {
        if (failure instanceof ApiProblem problem) {
            return problem.faults().stream()
                    .map(fault -> wrong(fault, language))
                    .toList();
        }
        // Of what is not there, or not for them, it would say too much.
        if (failure instanceof Refused refused && Refusals.kind(refused) != ProblemKind.NOTHING_THERE) {
            Pointers pointers = Pointers.of(request);
            return refused.problems().stream()
                    .map(problem -> wrong(problem, pointers, language))
                    .toList();
        }
        return List.of();
    }

    private Problem.Wrong wrong(Fault fault, Locale language) {
        return new Problem.Wrong(
                fault.part().word(),
                fault.part().at(fault.place()),
                fault.code(),
                texts.text(
                        "api.fault." + fault.code(), language, fault.details().toArray()));
    }

    private Problem.Wrong wrong(nl.ibp.domain.Problem refused, Pointers pointers, Locale language) {
        return new Problem.Wrong(
                Fault.Part.BODY.word(),
                Fault.Part.BODY.at(pointers.pointer(refused.field())),
                refused.reason().toLowerCase(Locale.ROOT).replace('_', '-'),
                texts.refusal(refused, language));
    }

    private void write(
            HttpServletRequest request,
            HttpServletResponse response,
            ProblemKind kind,
            List<Problem.Wrong> wrong,
            String instance)
            throws IOException {
        Locale language = Languages.of(request);
        Problem problem = new Problem(
                "about:blank",
                texts.text(kind.title(), language),
                kind.status(),
                texts.text(kind.detail(), language),
                instance,
                wrong);
        response.setStatus(kind.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        mapper.writeValue(response.getOutputStream(), problem);
    }

    private static String instance() {
        return "urn:uuid:" + UUID.randomUUID();
    }
}

package nl.ibp.api.request;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.ibp.api.problem.ApiProblem;
import nl.ibp.api.problem.Fault;
import nl.ibp.api.problem.Pointers;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.organisation.Actors;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import nl.ibp.workflow.submission.Attaching;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives resources who asks, what they send, and under which key they ask for something new. */
@Component
@WhereSignOnIsSet
class RequestArguments implements HandlerMethodArgumentResolver {

    static final String KEY = "Idempotency-Key";

    private static final Pattern KEY_SYNTAX = Pattern.compile("[!-~]{1,100}");

    private final Actors actors;

    RequestArguments(Actors actors) {
        this.actors = actors;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == Actor.class
                || type == Query.class
                || type == Body.class
                || type == Asked.class
                || type == Upload.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders)
            throws IOException, HttpMediaTypeNotSupportedException {
        HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        Class<?> type = parameter.getParameterType();
        if (type == Actor.class) {
            return actor();
        }
        if (type == Query.class) {
            return Query.of(request);
        }
        return type == Upload.class ? upload(request) : json(type, request);
    }

    private Object json(Class<?> type, HttpServletRequest request)
            throws IOException, HttpMediaTypeNotSupportedException {
        byte[] bytes = JsonBodies.bytes(request, JsonBodies.MOST_BYTES);
        Pointers pointers = Pointers.of(request);
        if (type == Body.class) {
            return new Body(JsonBodies.required(request, bytes), pointers);
        }
        JsonNode json = JsonBodies.json(request, bytes);
        return new Asked(json, pointers, new Question(actor(), key(request), print(request, bytes)));
    }

    private Upload upload(HttpServletRequest request) throws IOException, HttpMediaTypeNotSupportedException {
        byte[] bytes = JsonBodies.bytes(request, Attaching.MOST_BYTES);
        String name = Upload.name(request);
        // Under another name it is another document.
        return new Upload(new Question(actor(), key(request), print(request, bytes) + name.hashCode()), name, bytes);
    }

    private Actor actor() {
        Object person = SecurityContextHolder.getContext().getAuthentication().getPrincipal();
        return actors.of((PersonId) person);
    }

    private static String key(HttpServletRequest request) {
        String key = request.getHeader(KEY);
        if (key == null) {
            throw ApiProblem.malformed(Fault.inHeader(KEY, "key-required"));
        }
        if (!KEY_SYNTAX.matcher(key).matches()) {
            throw ApiProblem.malformed(Fault.inHeader(KEY, "key-malformed"));
        }
        return key;
    }

    private static String print(HttpServletRequest request, byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(
                    (request.getMethod() + " " + request.getRequestURI() + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

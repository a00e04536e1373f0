package nl.ibp.api.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.ibp.api.problem.ApiProblem;
import nl.ibp.api.problem.Fault;
import nl.ibp.domain.organisation.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;

/**
 * A document that a program sends as it is. What it is called stands in a header, since addresses are written down in many
 * places.
 */
public record Upload(Question question, String name, byte[] bytes) {

    public Actor actor() {
        return question.actor();
    }

    static String name(HttpServletRequest request) throws HttpMediaTypeNotSupportedException {
        if (!MediaType.APPLICATION_OCTET_STREAM_VALUE.equals(request.getContentType())) {
            throw new HttpMediaTypeNotSupportedException(MediaType.ALL, List.of(MediaType.APPLICATION_OCTET_STREAM));
        }
        String said = request.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        String name = said == null ? null : named(said);
        if (name == null || name.isBlank()) {
            throw ApiProblem.malformed(Fault.inHeader(HttpHeaders.CONTENT_DISPOSITION, "file-name-required"));
        }
        return name;
    }

    private static @Nullable String named(String said) {
        try {
            return ContentDisposition.parse(said).getFilename();
        } catch (RuntimeException unreadable) {
            // The library fails in one way or another at a header that is cut off.
            return null;
        }
    }
}

package nl.ibp.api.problem;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** What can go wrong, with the status that says so. Of two with one status the first is meant where nothing else is said. */
enum ProblemKind {
    MALFORMED(HttpStatus.BAD_REQUEST),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED),
    NO_SEAT(HttpStatus.FORBIDDEN),
    NOT_YOURS(HttpStatus.FORBIDDEN),
    NOTHING_THERE(HttpStatus.NOT_FOUND),
    OTHER_METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    OTHER_FORM(HttpStatus.NOT_ACCEPTABLE),
    OTHER_STATE(HttpStatus.CONFLICT),
    CHANGED(HttpStatus.PRECONDITION_FAILED),
    TOO_LARGE(HttpStatus.PAYLOAD_TOO_LARGE),
    OTHER_CONTENT(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    REFUSED(HttpStatus.UNPROCESSABLE_ENTITY),
    CONDITION_MISSING(HttpStatus.PRECONDITION_REQUIRED),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
    BROKEN(HttpStatus.INTERNAL_SERVER_ERROR),
    AWAY(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    ProblemKind(HttpStatus status) {
        this.status = status;
    }

    int status() {
        return status.value();
    }

    String title() {
        return "api.problem." + name().toLowerCase(Locale.ROOT);
    }

    String detail() {
        return title() + ".what";
    }

    static ProblemKind of(HttpStatusCode status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status.value() == status.value())
                .findFirst()
                .orElse(status.is4xxClientError() ? MALFORMED : BROKEN);
    }
}

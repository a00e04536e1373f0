package nl.ibp.api.problem;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** What can go wrong, with the status that says so. */
enum ProblemKind {
    MALFORMED(HttpStatus.BAD_REQUEST),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED),
    NO_SEAT(HttpStatus.FORBIDDEN),
    NOTHING_THERE(HttpStatus.NOT_FOUND),
    OTHER_METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    OTHER_FORM(HttpStatus.NOT_ACCEPTABLE),
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
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status.is4xxClientError() ? MALFORMED : BROKEN);
    }
}

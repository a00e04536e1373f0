package nl.ibp.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** What comes with a name and a password, or instead of them where those were right already. */
class SignInDetails extends WebAuthenticationDetails {

    static final String CODE = "code";
    static final String NEW_PASSWORD = "new-password";
    static final String AGAIN = "again";

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Optional<PendingSignIn> pending;
    private final transient String code;
    private final transient String newPassword;
    private final transient String again;

    /** Takes the step that is to go out of the session: whatever comes of it, it is not gone twice. */
    SignInDetails(HttpServletRequest request, Clock clock) {
        super(request);
        boolean isStep = request.getParameter(SignInForm.USERNAME) == null;
        Optional<PendingSignIn> kept = PendingSignIn.takenFrom(request.getSession(false), clock.instant());
        pending = isStep ? kept : Optional.empty();
        code = text(request, CODE);
        newPassword = text(request, NEW_PASSWORD);
        again = text(request, AGAIN);
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    Optional<PendingSignIn> pending() {
        return pending;
    }

    String code() {
        return code;
    }

    String newPassword() {
        return newPassword;
    }

    String again() {
        return again;
    }

    /** As long as the session: nothing of it but where from. */
    WebAuthenticationDetails withoutSecrets() {
        return new WebAuthenticationDetails(getRemoteAddress(), getSessionId());
    }
}

package nl.ibp.ui.security;

import nl.ibp.workflow.audit.AuditLine;
import nl.ibp.workflow.audit.AuditLog;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Writes who signed in and from where, and where an attempt failed (BIO2: action, result, origin, actor). A name that
 * failed is not written: people type passwords into the wrong field. Failures of our own are no events, for the framework
 * knows only its own by their class; {@link SignInFailed} writes them.
 */
@Component
class SignInLog {

    static final String ACTION = "sign-in";

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        AuditLog.write(AuditLine.done(ACTION, "", person(event.getAuthentication())));
    }

    /** A program signs nobody in: of its token alone nothing is written, whatever is wrong with it. */
    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        if (event.getAuthentication() instanceof UsernamePasswordAuthenticationToken) {
            AuditLog.write(AuditLine.refused(ACTION, "", "not-recognised", ""));
        }
    }

    private static String person(Authentication who) {
        return who.getPrincipal() instanceof SignedIn signedIn
                ? signedIn.person().value()
                : "unknown";
    }
}

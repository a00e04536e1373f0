package nl.ibp.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.ibp.workflow.audit.AuditLine;
import nl.ibp.workflow.audit.AuditLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * Leads back to the sign-in page with the name that was typed, kept in the session and not in the address; or, where the
 * password was right, on to the step that is to go. While the database is away it says that, and no more; it asks nothing
 * of the database itself, which may go away just then.
 */
@Component
class SignInFailed implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailed.class);

    static final String TYPED_NAME = "nl.ibp.typedName";
    static final String PAUSED_UNTIL = "nl.ibp.pausedUntil";
    static final String PARAMETER = "fout";

    private static final int LONGEST_NAME = 100;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof StepNeeded step) {
            // Whoever knew the session before the password was right knows no other.
            request.getSession();
            request.changeSessionId();
            step.pending().keepIn(request.getSession());
            write(step.pending(), request);
            response.sendRedirect(request.getContextPath() + "/" + SignInStepView.PATH);
            return;
        }
        keepTypedName(request);
        String why = "";
        if (failure instanceof SignInAway) {
            AuditLog.write(AuditLine.failed(SignInLog.ACTION, "", "database-away", ""));
            why = "=" + SignInAway.PARAMETER;
        } else if (failure instanceof PausedSignIn paused) {
            request.getSession().setAttribute(PAUSED_UNTIL, paused.until());
            AuditLog.write(AuditLine.refused(SignInLog.ACTION, "", "paused", ""));
        }
        response.sendRedirect(request.getContextPath() + "/" + SignInView.PATH + "?" + PARAMETER + why);
    }

    /** Whoever has a step to go is known; only a step that went wrong is an attempt that failed. */
    private static void write(PendingSignIn pending, HttpServletRequest request) {
        if (pending.problems().isEmpty()) {
            LOG.info("sign-in result={} origin={}", pending.result(), request.getRemoteAddr());
        } else {
            AuditLog.write(AuditLine.refused(
                    SignInLog.ACTION, "", pending.result(), pending.person().value()));
        }
    }

    private static void keepTypedName(HttpServletRequest request) {
        String typed = request.getParameter(SignInForm.USERNAME);
        if (typed != null && typed.length() <= LONGEST_NAME) {
            request.getSession().setAttribute(TYPED_NAME, typed);
        }
    }
}

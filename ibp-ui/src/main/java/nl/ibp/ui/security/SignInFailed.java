package nl.ibp.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * Leads back to the sign-in page with the name that was typed, kept in the session and not in the address; or, where the
 * password was right, on to the step that is to go. While the database is away it says that, and no more.
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
            LOG.info("sign-in result={} origin={}", step.pending().result(), request.getRemoteAddr());
            response.sendRedirect(request.getContextPath() + "/" + SignInStepView.PATH);
            return;
        }
        keepTypedName(request);
        String why = "";
        if (failure instanceof SignInAway) {
            LOG.warn("sign-in result=away origin={}", request.getRemoteAddr());
            why = "=" + SignInAway.PARAMETER;
        } else if (failure instanceof PausedSignIn paused) {
            request.getSession().setAttribute(PAUSED_UNTIL, paused.until());
            LOG.warn("sign-in result=paused origin={}", request.getRemoteAddr());
        }
        response.sendRedirect(request.getContextPath() + "/" + SignInView.PATH + "?" + PARAMETER + why);
    }

    private static void keepTypedName(HttpServletRequest request) {
        String typed = request.getParameter(SignInForm.USERNAME);
        if (typed != null && typed.length() <= LONGEST_NAME) {
            request.getSession().setAttribute(TYPED_NAME, typed);
        }
    }
}

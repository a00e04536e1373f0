package nl.ibp.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Leads back to the sign-in page with the name that was typed, kept in the session and not in the address. */
@Component
class SignInFailed implements AuthenticationFailureHandler {

    static final String TYPED_NAME = "nl.ibp.typedName";
    static final String PARAMETER = "fout";

    private static final int LONGEST_NAME = 100;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String typed = request.getParameter(SignInForm.USERNAME);
        if (typed != null && typed.length() <= LONGEST_NAME) {
            request.getSession().setAttribute(TYPED_NAME, typed);
        }
        response.sendRedirect(request.getContextPath() + "/" + SignInView.PATH + "?" + PARAMETER);
    }
}

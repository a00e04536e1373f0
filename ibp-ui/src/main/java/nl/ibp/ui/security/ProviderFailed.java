package nl.ibp.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ibp.api.security.ProviderAway;
import nl.ibp.workflow.audit.AuditLine;
import nl.ibp.workflow.audit.AuditLog;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.client.HttpServerErrorException;

/** Leads back to the sign-in page, which says what happened at the sign-on provider, or to us on the way back. */
class ProviderFailed implements AuthenticationFailureHandler {

    /** Codes of the standard; what else comes in an address is not put into a log. */
    private static final Pattern CODE = Pattern.compile("[a-z_]{1,40}");

    private static final String UNKNOWN = "unknown";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String page = request.getContextPath() + "/" + SignInView.PATH + "?";
        if (failure instanceof SignInAway) {
            AuditLog.write(AuditLine.refused("sign-in-by-provider", "", "database-away", ""));
            response.sendRedirect(page + SignInFailed.PARAMETER + "=" + SignInAway.PARAMETER);
            return;
        }
        ProviderAnswer answer = answer(failure);
        String reason = answer == ProviderAnswer.REFUSED ? code(failure) : answer.parameter();
        AuditLog.write(AuditLine.refused("sign-in-by-provider", "", reason, ""));
        response.sendRedirect(page + ProviderAnswer.PARAMETER + "=" + answer.parameter());
    }

    private static ProviderAnswer answer(AuthenticationException failure) {
        if (failure instanceof NoSeat) {
            return ProviderAnswer.NO_SEAT;
        }
        return Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
                        .anyMatch(ProviderFailed::isNoAnswer)
                ? ProviderAnswer.AWAY
                : ProviderAnswer.REFUSED;
    }

    private static boolean isNoAnswer(Throwable cause) {
        return cause instanceof ProviderAway
                || cause instanceof IOException
                || cause instanceof HttpServerErrorException;
    }

    private static String code(AuthenticationException failure) {
        return failure instanceof OAuth2AuthenticationException standard ? code(standard.getError()) : UNKNOWN;
    }

    /** For a log. */
    static String code(OAuth2Error error) {
        return CODE.matcher(error.getErrorCode()).matches() ? error.getErrorCode() : UNKNOWN;
    }
}

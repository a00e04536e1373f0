package nl.ibp.ui.security;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;

/** Why the sign-on provider had nothing to say of somebody when it was asked again (OAuth 2.0, section 5.2). */
enum Unheard {
    /** It knows them no more, or has something to ask of them that it asks at a sign-in alone. */
    SIGNED_OUT,
    /** It says nothing of anybody at the moment. */
    AWAY,
    /** It is about this question alone, and says nothing against whom it is about. */
    UNCLEAR;

    /** The last three are of OpenID Connect Core, section 3.1.2.6. */
    private static final Set<String> SIGN_IN_AGAIN =
            Set.of(OAuth2ErrorCodes.INVALID_GRANT, "interaction_required", "login_required", "consent_required");

    static Unheard of(OAuth2AuthorizationException refused) {
        String code = refused.getError().getErrorCode();
        if (SIGN_IN_AGAIN.contains(code)) {
            return SIGNED_OUT;
        }
        return OAuth2ErrorCodes.INVALID_CLIENT.equals(code) || isAway(refused) ? AWAY : UNCLEAR;
    }

    private static boolean isAway(OAuth2AuthorizationException refused) {
        return Stream.iterate((Throwable) refused, cause -> cause != null, Throwable::getCause)
                .anyMatch(Unheard::isNoAnswer);
    }

    // An answer that cannot be read is one. That we are not whom it knows, it would say of every question.
    private static boolean isNoAnswer(Throwable cause) {
        return (cause instanceof IOException && !(cause instanceof JacksonException))
                || cause instanceof HttpServerErrorException
                || cause instanceof HttpClientErrorException.Unauthorized;
    }
}

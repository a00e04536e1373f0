package nl.ibp.ui.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.ibp.api.security.Provider;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/**
 * By which a sign-on provider says that somebody signed out there (OpenID Connect Back-Channel Logout 1.0, section 2.4).
 *
 * @param subject empty where it names nobody
 * @param sid empty where it names no session
 */
record LogoutToken(String issuer, String subject, String sid, Instant saidAt) {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(60);
    private static final Duration OLDEST = Duration.ofMinutes(2);

    /** Reads those that are the provider's, meant for us, of now, and no other kind of token. */
    static JwtDecoder decoder(Provider provider, String client) {
        return provider.decoder(
                new DelegatingOAuth2TokenValidator<>(
                        new JwtTimestampValidator(CLOCKS_DIFFER),
                        new JwtIssuerValidator(provider.issuer()),
                        new JwtClaimValidator<List<String>>(
                                JwtClaimNames.AUD, meantFor -> meantFor != null && meantFor.contains(client)),
                        LogoutToken::validate),
                "logout+jwt",
                "JWT");
    }

    private static OAuth2TokenValidatorResult validate(Jwt token) {
        Instant saidAt = token.getIssuedAt();
        boolean isOfNow = saidAt != null
                && saidAt.isAfter(Clock.systemUTC().instant().minus(OLDEST).minus(CLOCKS_DIFFER));
        boolean isEnd =
                token.getClaims().get("events") instanceof Map<?, ?> events && events.get(EVENT) instanceof Map<?, ?>;
        boolean namesWhat = !text(token, "sub").isEmpty() || !text(token, "sid").isEmpty();
        return isOfNow && isEnd && namesWhat && !token.hasClaim("nonce")
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_request"));
    }

    /** @throws JwtException when it is none */
    static LogoutToken read(JwtDecoder decoder, String written) {
        Jwt token = decoder.decode(written);
        Instant saidAt = token.getIssuedAt();
        if (saidAt == null) {
            throw new JwtException("Unreachable: it was asked for");
        }
        return new LogoutToken(text(token, "iss"), text(token, "sub"), text(token, "sid"), saidAt);
    }

    private static String text(Jwt token, String claim) {
        String value = token.getClaimAsString(claim);
        return value == null ? "" : value;
    }
}

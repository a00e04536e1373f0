package nl.ibp.ui.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import nl.ibp.api.security.Arrivals;
import nl.ibp.api.security.Provider;
import nl.ibp.api.security.ProviderAway;
import nl.ibp.workflow.organisation.SigningOn;
import nl.ibp.workflow.session.SessionEnd;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * Asks the sign-on provider now and then about whom it let in, so that a seat it takes is gone while somebody is at work.
 * Whom it knows no more, or wants to see again, is signed out; while it does not answer, everybody goes on. What it says
 * of one alone that nobody understands keeps the others from nothing.
 */
class HearingAgain {

    private static final Logger LOG = LoggerFactory.getLogger(HearingAgain.class);
    private static final Duration EVERY = Duration.ofMinutes(5);

    /** The question needs one, and the provider does not look at it. */
    private static final String NO_ACCESS = "none";

    private final Provider provider;
    private final ProviderClient client;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> tokens;
    private final JwtDecoderFactory<ClientRegistration> decoders;
    private final SigningOn signingOn;
    private final HeldSessions sessions;
    private final Clock clock;

    HearingAgain(
            Provider provider,
            ProviderClient client,
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> tokens,
            JwtDecoderFactory<ClientRegistration> decoders,
            SigningOn signingOn,
            HeldSessions sessions,
            Clock clock) {
        this.provider = provider;
        this.client = client;
        this.tokens = tokens;
        this.decoders = decoders;
        this.signingOn = signingOn;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** About all of whom nothing was heard for a while. */
    void hear() {
        Instant before = clock.instant().minus(EVERY);
        try {
            for (HeldSession session : sessions.all()) {
                HeardOfProvider known = session.provider();
                if (known != null && !known.heardAt().isAfter(before)) {
                    hear(session, known);
                }
            }
        } catch (ProviderAway away) {
            // The next round asks again; nobody waits for it meanwhile.
            LOG.info("sign-on action=hear-again result=postponed reason=provider-away");
        }
    }

    private void hear(HeldSession session, HeardOfProvider known) {
        String refreshToken = known.refreshToken();
        if (refreshToken == null) {
            return;
        }
        provider.requireThere();
        ClientRegistration registration = Objects.requireNonNull(client.findByRegistrationId(ProviderClient.NAME));
        try {
            OAuth2AccessTokenResponse answer = tokens.getTokenResponse(question(registration, refreshToken));
            understand(session, known, registration, answer);
        } catch (OAuth2AuthorizationException refused) {
            understand(session, known, refused);
        }
    }

    private static OAuth2RefreshTokenGrantRequest question(ClientRegistration registration, String refreshToken) {
        return new OAuth2RefreshTokenGrantRequest(
                registration,
                new OAuth2AccessToken(TokenType.BEARER, NO_ACCESS, null, null),
                new OAuth2RefreshToken(refreshToken, null));
    }

    private void understand(
            HeldSession session,
            HeardOfProvider known,
            ClientRegistration registration,
            OAuth2AccessTokenResponse answer) {
        known.heard(next(answer), clock.instant());
        if (answer.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN) instanceof String said) {
            try {
                Jwt token = decoders.createDecoder(registration).decode(said);
                if (known.subject().equals(token.getSubject())
                        && signingOn.arrived(Arrivals.of(token)).isEmpty()) {
                    sessions.end(session, SessionEnd.NO_SEAT);
                }
            } catch (JwtException unreadable) {
                LOG.warn("sign-on action=hear-again result=refused reason=token");
            }
        }
    }

    private void understand(HeldSession session, HeardOfProvider known, OAuth2AuthorizationException refused) {
        switch (Unheard.of(refused)) {
            case SIGNED_OUT -> {
                LOG.info("session action=end object={} result=ok actor=sign-on", session.id());
                sessions.end(session, SessionEnd.AT_PROVIDER);
            }
            case AWAY -> throw new ProviderAway("No answer to a question about somebody", refused);
            case UNCLEAR -> {
                LOG.warn(
                        "sign-on action=hear-again object={} result=failed reason={}",
                        session.id(),
                        ProviderFailed.code(refused.getError()));
                // It has had its turn, and others theirs.
                known.heard(known.refreshToken(), clock.instant());
            }
        }
    }

    private static @Nullable String next(OAuth2AccessTokenResponse answer) {
        OAuth2RefreshToken token = answer.getRefreshToken();
        return token == null ? null : token.getTokenValue();
    }
}

package nl.ibp.ui.security;

import nl.ibp.api.security.Provider;
import nl.ibp.api.security.ProviderAway;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import nl.ibp.workflow.session.KeepingSessions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the sign-on provider tells that somebody signed out there, so that they are out here too, at every node. */
@RestController
@WhereSignOnIsSet
class ProviderEnds {

    static final String PATH = "/afmelden/aanbieder";

    private static final Logger LOG = LoggerFactory.getLogger(ProviderEnds.class);

    private final KeepingSessions sessions;
    private final JwtDecoder tokens;

    ProviderEnds(Provider provider, KeepingSessions sessions, @Value("${ibp.sign-on.client}") String client) {
        this.sessions = sessions;
        tokens = LogoutToken.decoder(provider, client.strip());
    }

    @PostMapping(PATH)
    ResponseEntity<Void> end(@RequestParam(name = "logout_token", required = false) @Nullable String written) {
        try {
            LogoutToken token = LogoutToken.read(tokens, written == null ? "" : written);
            sessions.endedAtProvider(token.issuer(), token.subject(), token.sid(), token.saidAt());
            return answer(HttpStatus.OK);
        } catch (BadJwtException noToken) {
            LOG.warn("session action=end result=refused reason=token actor=sign-on");
            return answer(HttpStatus.BAD_REQUEST);
        } catch (ProviderAway | JwtException noKeys) {
            LOG.warn("session action=end result=failed reason=provider-away actor=sign-on");
            return answer(HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    /** Without it the pages would answer. */
    @RequestMapping(PATH)
    ResponseEntity<Void> nothingElse() {
        return answer(HttpStatus.METHOD_NOT_ALLOWED);
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}

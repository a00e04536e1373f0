package nl.ibp.ui.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Writes who signed in and from where, and where an attempt failed (BIO2: action, result, origin, actor). A name that
 * failed is not written: people type passwords into the wrong field.
 */
@Component
class SignInLog {

    private static final Logger LOG = LoggerFactory.getLogger(SignInLog.class);

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        Authentication who = event.getAuthentication();
        LOG.info("sign-in result=ok actor={} origin={}", who.getName(), origin(who));
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        LOG.warn("sign-in result=refused origin={}", origin(event.getAuthentication()));
    }

    private static String origin(Authentication who) {
        return who.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "unknown";
    }
}

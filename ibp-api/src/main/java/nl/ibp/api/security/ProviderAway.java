package nl.ibp.api.security;

import org.springframework.security.authentication.AuthenticationServiceException;

/** The sign-on provider does not answer, so that nobody can be told who they are. It says nothing against them. */
public class ProviderAway extends AuthenticationServiceException {

    public ProviderAway(String message, Throwable cause) {
        super(message, cause);
    }
}

package nl.ibp.ui.security;

import java.time.Duration;
import nl.ibp.api.security.Provider;
import nl.ibp.workflow.organisation.SigningOn;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** Signing in by a provider, where one is set. */
@Configuration
@WhereSignOnIsSet
class ProviderConfiguration {

    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(60);

    @Bean
    ProviderSignIn providerSignIn(
            Provider provider,
            SigningOn signingOn,
            @Value("${ibp.sign-on.client}") String client,
            @Value("${ibp.sign-on.secret}") String secret,
            @Value("${ibp.sign-on.name:}") String organisation,
            @Value("${ibp.public-url:}") String base) {
        return new ProviderSignIn(
                provider,
                new ProviderClient(provider, client.strip(), secret, base.strip()),
                signingOn,
                organisation.strip());
    }

    /** Reads what the provider says of who signs in, by the keys that tokens of programs are read by too. */
    @Bean
    JwtDecoderFactory<ClientRegistration> identityTokens(Provider provider) {
        return client -> {
            OidcIdTokenValidator meantForUs = new OidcIdTokenValidator(client);
            meantForUs.setClockSkew(CLOCKS_DIFFER);
            return provider.decoder(
                    new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(CLOCKS_DIFFER), meantForUs), "JWT");
        };
    }
}

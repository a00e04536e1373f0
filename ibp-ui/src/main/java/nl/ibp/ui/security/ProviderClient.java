package nl.ibp.ui.security;

import nl.ibp.api.security.Provider;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/** What we are to the sign-on provider, made when somebody first goes there: until then it may be away. */
class ProviderClient implements ClientRegistrationRepository {

    /** Stands in addresses, so it is a word that people may see. */
    static final String NAME = "organisatie";

    static final String RETURN = "/aanmelden/terug";

    private final Provider provider;
    private final String client;
    private final String secret;
    private final String base;
    private @Nullable ClientRegistration registration;

    /** @param base where people come in; empty for where the request came in */
    ProviderClient(Provider provider, String client, String secret, String base) {
        this.provider = provider;
        this.client = client;
        this.secret = secret;
        this.base = base.isEmpty() ? "{baseUrl}" : base.replaceFirst("/+$", "");
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String name) {
        return NAME.equals(name) ? registration() : null;
    }

    private synchronized ClientRegistration registration() {
        if (registration == null) {
            registration = ClientRegistrations.fromOidcConfiguration(provider.description())
                    .registrationId(NAME)
                    .clientId(client)
                    .clientSecret(secret)
                    .redirectUri(base + RETURN)
                    // No more than who it is: names and seats come as claims that are arranged at the provider.
                    .scope("openid")
                    .build();
        }
        return registration;
    }
}

package nl.ibp.ui.security;

import java.util.Optional;
import nl.ibp.api.security.Arrivals;
import nl.ibp.api.security.Provider;
import nl.ibp.api.security.ProviderAway;
import nl.ibp.workflow.operations.DatabaseAway;
import nl.ibp.workflow.organisation.SigningOn;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Lets people sign in by the sign-on provider, beside accounts of the product's own: by code, with state, nonce and proof
 * of possession (OpenID NLGov).
 */
class ProviderSignIn {

    private static final String BEGIN = "/aanmelden/via";

    private final Provider provider;
    private final ProviderClient client;
    private final SigningOn signingOn;
    private final String organisation;
    private final DatabaseAway database;

    /** @param organisation what people call the provider; empty where nobody said */
    ProviderSignIn(
            Provider provider, ProviderClient client, SigningOn signingOn, String organisation, DatabaseAway database) {
        this.provider = provider;
        this.client = client;
        this.signingOn = signingOn;
        this.organisation = organisation;
        this.database = database;
    }

    /** Where a link leads to that signs somebody in, relative to the base of the application. */
    static String address() {
        return BEGIN.substring(1) + "/" + ProviderClient.NAME;
    }

    String organisation() {
        return organisation;
    }

    /**
     * The page of the provider that ends somebody's session there too and leads back here. Its address names them by what
     * the provider once said of them, as the standard has it (OpenID Connect RP-Initiated Logout 1.0, section 2).
     *
     * @param back where it leads
     * @return empty where the provider has none, or does not answer
     */
    Optional<String> wayOut(OidcPerson person, String back) {
        try {
            provider.requireThere();
            return Optional.ofNullable((String) provider.description().get("end_session_endpoint"))
                    .map(page -> UriComponentsBuilder.fromUriString(page)
                            .queryParam("id_token_hint", "{token}")
                            .queryParam("post_logout_redirect_uri", "{back}")
                            .encode()
                            .buildAndExpand(person.getIdToken().getTokenValue(), back)
                            .toUriString());
        } catch (ProviderAway away) {
            return Optional.empty();
        }
    }

    void offerOn(HttpSecurity pages) throws Exception {
        ProviderFailed failed = new ProviderFailed();
        pages.oauth2Login(login -> login.loginPage("/" + SignInView.PATH)
                .loginProcessingUrl(ProviderClient.RETURN)
                .clientRegistrationRepository(client)
                .authorizedClientRepository(new ProviderTokens())
                .authorizationEndpoint(there -> there.authorizationRequestResolver(request()))
                .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(tokens(provider.requests())))
                .userInfoEndpoint(people -> people.oidcUserService(this::arrived))
                .failureHandler(failed)
                .withObjectPostProcessor(failingAs(failed)));
    }

    /** With proof of possession, though we have a secret too: a code that leaks is of no use to others. */
    private OAuth2AuthorizationRequestResolver request() {
        DefaultOAuth2AuthorizationRequestResolver request =
                new DefaultOAuth2AuthorizationRequestResolver(client, BEGIN);
        request.setAuthorizationRequestCustomizer(
                OAuth2AuthorizationRequestCustomizers.withPkce().andThen(leaving -> provider.requireThere()));
        return request;
    }

    private static OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens(
            ClientHttpRequestFactory requests) {
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(ProviderConfiguration.questions(requests));
        return tokens;
    }

    private OidcUser arrived(OidcUserRequest request) {
        try {
            return signingOn
                    .arrived(Arrivals.of(request.getIdToken()))
                    .map(person -> new OidcPerson(person, request.getIdToken()))
                    .orElseThrow(NoSeat::new);
        } catch (RuntimeException failure) {
            throw SignInAway.insteadOf(failure, database);
        }
    }

    /** On the way there as on the way back; by itself a provider that is away would be an error of the server. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> failingAs(ProviderFailed failed) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(failed);
                return filter;
            }
        };
    }
}

package nl.ibp.ui.security;

import java.time.Clock;
import java.time.Duration;
import nl.ibp.api.security.Provider;
import nl.ibp.workflow.operations.DatabaseAway;
import nl.ibp.workflow.organisation.SigningOn;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.client.RestClient;

/** Signing in by a provider, where one is set. */
@Configuration
@WhereSignOnIsSet
class ProviderConfiguration {

    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(60);

    private static final int BEFORE_PAGES = 0;

    private final Provider provider;
    private final ProviderClient client;

    ProviderConfiguration(
            Provider provider,
            @Value("${ibp.sign-on.client}") String client,
            @Value("${ibp.sign-on.secret}") String secret,
            @Value("${ibp.public-url:}") String base) {
        this.provider = provider;
        this.client = new ProviderClient(provider, client.strip(), secret, base.strip());
    }

    @Bean
    ProviderSignIn providerSignIn(
            SigningOn signingOn, @Value("${ibp.sign-on.name:}") String organisation, DatabaseAway database) {
        return new ProviderSignIn(provider, client, signingOn, organisation.strip(), database);
    }

    @Bean
    HearingAgain hearingAgain(
            JwtDecoderFactory<ClientRegistration> tokens, SigningOn signingOn, HeldSessions sessions, Clock clock) {
        RestClientRefreshTokenTokenResponseClient questions = new RestClientRefreshTokenTokenResponseClient();
        questions.setRestClient(questions(provider.requests()));
        return new HearingAgain(provider, client, questions, tokens, signingOn, sessions, clock);
    }

    /** How the provider is asked for tokens. */
    static RestClient questions(ClientHttpRequestFactory requests) {
        return RestClient.builder()
                .requestFactory(requests)
                .messageConverters(converters -> {
                    converters.clear();
                    converters.add(new FormHttpMessageConverter());
                    converters.add(new OAuth2AccessTokenResponseHttpMessageConverter());
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    /** A chain of its own: the provider comes without a session, and its token alone says that it is the provider. */
    @Bean
    @Order(BEFORE_PAGES)
    SecurityFilterChain endsAtProvider(HttpSecurity http) throws Exception {
        http.securityMatcher(PathPatternRequestMatcher.withDefaults().matcher(ProviderEnds.PATH));
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.requestCache(AbstractHttpConfigurer::disable);
        http.csrf(AbstractHttpConfigurer::disable);
        return http.build();
    }

    /** Reads what the provider says of who signs in, by the keys that tokens of programs are read by too. */
    @Bean
    JwtDecoderFactory<ClientRegistration> identityTokens() {
        return registration -> {
            OidcIdTokenValidator meantForUs = new OidcIdTokenValidator(registration);
            meantForUs.setClockSkew(CLOCKS_DIFFER);
            return provider.decoder(
                    new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(CLOCKS_DIFFER), meantForUs), "JWT");
        };
    }
}

package nl.ibp.api.security;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ibp.api.document.PublishedDocument;
import nl.ibp.api.problem.ProblemFilter;
import nl.ibp.api.problem.Problems;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.organisation.Arrival;
import nl.ibp.workflow.organisation.RecognisingSystems;
import nl.ibp.workflow.organisation.SigningOn;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.DisableEncodeUrlFilter;

/**
 * A chain of its own for programs: every request says by a token on whose behalf it comes, and no session is begun. The
 * token must be the provider's, be meant for here, and hold still; which seats go with it is asked at every request.
 */
@Configuration
@WhereSignOnIsSet
class ApiSecurity {

    /** All that is answered here. */
    static final String ADDRESSES = "/v1/**";

    private static final int BEFORE_PAGES = 0;
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(60);

    @Bean
    @Order(BEFORE_PAGES)
    SecurityFilterChain api(
            HttpSecurity http,
            Provider provider,
            SigningOn people,
            RecognisingSystems systems,
            Problems problems,
            @Value("${ibp.api.audience:ibp-api}") String audience)
            throws Exception {
        http.securityMatcher(PathPatternRequestMatcher.withDefaults().matcher(ADDRESSES));
        // Around everything else, so that what fails while somebody is recognised is told in the same words too.
        http.addFilterBefore(new ProblemFilter(problems), DisableEncodeUrlFilter.class);
        http.addFilterBefore(new TokenRateFilter(System::nanoTime), BearerTokenAuthenticationFilter.class);
        http.addFilterBefore(new RateFilter(System::nanoTime), AuthorizationFilter.class);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(PublishedDocument.ADDRESSES)
                .permitAll()
                .anyRequest()
                .hasAuthority(ApiCaller.HAS_SEAT));
        http.oauth2ResourceServer(tokens -> tokens.jwt(
                        jwt -> jwt.decoder(provider.decoder(validator(provider, audience), "JWT", "at+jwt"))
                                .jwtAuthenticationConverter(callers(people, systems)))
                .authenticationEntryPoint(problems::notSignedIn)
                .accessDeniedHandler(problems::noSeat));
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS)
                // Of a browser that comes with a token the session at the pages stays as it is.
                .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()));
        http.requestCache(AbstractHttpConfigurer::disable);
        // There is no session that a foreign page could use.
        http.csrf(AbstractHttpConfigurer::disable);
        http.headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)));
        return http.build();
    }

    private static OAuth2TokenValidator<Jwt> validator(Provider provider, String audience) {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(CLOCKS_DIFFER),
                new JwtIssuerValidator(provider.issuer()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, meantFor -> meantFor != null && meantFor.contains(audience)),
                new JwtClaimValidator<Object>(JwtClaimNames.EXP, Objects::nonNull));
    }

    private static Converter<Jwt, ApiCaller> callers(SigningOn people, RecognisingSystems systems) {
        return token -> {
            Arrival arrival = Arrivals.of(token);
            Optional<PersonId> caller =
                    systems.isSystem(arrival) ? systems.recognised(arrival) : people.recognised(arrival);
            return new ApiCaller(token, caller.orElse(null));
        };
    }
}

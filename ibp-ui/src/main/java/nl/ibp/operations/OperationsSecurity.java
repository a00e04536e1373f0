package nl.ibp.operations;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** A chain of its own for machines: they only read, begin no session, and get figures by a key. */
@Configuration
class OperationsSecurity {

    static final String FIGURES = "/actuator/prometheus";

    private static final int BEFORE_PAGES = 0;

    /** @param key empty where nobody is to read figures */
    @Bean
    @Order(BEFORE_PAGES)
    SecurityFilterChain operations(HttpSecurity http, @Value("${ibp.metrics.token:}") String key) throws Exception {
        http.securityMatcher(Health.ALIVE, Health.READY, FIGURES);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD)
                .permitAll()
                .anyRequest()
                .denyAll());
        http.addFilterBefore(new FiguresKey(FIGURES, key.strip()), AuthorizationFilter.class);
        // Set and not sent: an error that is sent would be shown by the chain of the pages, which leads to sign-in.
        http.exceptionHandling(
                refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.METHOD_NOT_ALLOWED))
                        .accessDeniedHandler((request, response, denied) ->
                                response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED)));
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.requestCache(AbstractHttpConfigurer::disable);
        http.csrf(AbstractHttpConfigurer::disable);
        http.headers(headers -> headers.contentSecurityPolicy(
                policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")));
        return http.build();
    }
}

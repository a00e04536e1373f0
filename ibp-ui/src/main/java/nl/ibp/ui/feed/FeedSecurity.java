package nl.ibp.ui.feed;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * A chain of its own for calendars: nobody signs in there and no session is begun, since the key in the address is all
 * that a program has.
 */
@Configuration
class FeedSecurity {

    private static final int BEFORE_PAGES = 0;

    @Bean
    @Order(BEFORE_PAGES)
    SecurityFilterChain calendars(HttpSecurity http) throws Exception {
        http.securityMatcher(PathPatternRequestMatcher.withDefaults().matcher(CalendarDownload.ADDRESSES));
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.requestCache(AbstractHttpConfigurer::disable);
        http.headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; sandbox"))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)));
        return http.build();
    }

    /** A program that looks again is told in a few bytes that nothing changed. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> marksOfCalendars() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> marks =
                new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        marks.addUrlPatterns(CalendarDownload.ADDRESSES);
        return marks;
    }
}

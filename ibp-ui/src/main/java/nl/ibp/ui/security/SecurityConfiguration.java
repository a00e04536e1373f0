package nl.ibp.ui.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import java.time.Clock;
import nl.ibp.ui.layout.ContentPolicy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * One chain for the pages: nothing is shown to who is not signed in but the sign-in page and what it is drawn with.
 * Protection against forged requests and a new session id at sign-in are the framework's defaults and stay on.
 */
@Configuration
class SecurityConfiguration {

    /** What pages are drawn with, before anybody is signed in; none of it says anything about a dossier. */
    private static final String[] STATIC_FILES = {"/*.css", "/*.js", "/*.svg", "/favicon.ico"};

    /**
     * Makes a page that is changed from elsewhere, by a colleague's action or a timer, know its own person and not the
     * one whose thread happens to change it.
     *
     * <p>There is one for the whole program, since what is asked for the present person asks the program's: with the
     * framework's own configuration a second application in it would leave the first one knowing nobody.
     */
    @Bean
    static SecurityContextHolderStrategy securityContextHolderStrategy() {
        if (!(SecurityContextHolder.getContextHolderStrategy() instanceof VaadinAwareSecurityContextHolderStrategy)) {
            SecurityContextHolder.setContextHolderStrategy(new VaadinAwareSecurityContextHolderStrategy());
        }
        return SecurityContextHolder.getContextHolderStrategy();
    }

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            SignInFailed signInFailed,
            SignedOut signedOut,
            Clock clock,
            SessionsOfPerson sessions,
            VaadinDefaultRequestCache askedFor,
            ObjectProvider<ProviderSignIn> provider)
            throws Exception {
        askedFor.setDelegateRequestCache(withoutMark());
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers(STATIC_FILES).permitAll());
        http.with(vaadin(), pages -> pages.loginView(SignInView.class).logoutSuccessHandler(signedOut));
        // Not the page's own address: the framework asks for no token there, and a foreign page could sign somebody in.
        http.formLogin(form -> form.loginProcessingUrl("/" + SignInForm.ACTION)
                .authenticationDetailsSource(request -> new SignInDetails(request, clock))
                .failureHandler(signInFailed));
        http.sessionManagement(session -> session.addSessionAuthenticationStrategy(sessions));
        ProviderSignIn byProvider = provider.getIfAvailable();
        if (byProvider != null) {
            byProvider.offerOn(http);
        }
        http.headers(SecurityConfiguration::headers);
        return http.build();
    }

    /** Without a mark in the address that people would bookmark and send on. */
    private static RequestCache withoutMark() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.WITHOUT_MARK))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"));
    }

    /** BCrypt for what is new; what it was made with stands before each hash, so that it can be changed one day. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}

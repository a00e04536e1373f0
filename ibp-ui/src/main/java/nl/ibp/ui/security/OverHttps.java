package nl.ibp.ui.security;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/**
 * Where people come in over https, browsers never come or hand over their session otherwise. A proxy in front speaks
 * http to us, so that the setting says it and not the request.
 */
@Configuration
class OverHttps {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final boolean isSet;

    OverHttps(@Value("${ibp.public-url:}") String publicAddress) {
        this.isSet = publicAddress.strip().startsWith("https:");
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> sessionCookie() {
        return server -> server.getSession().getCookie().setSecure(isSet);
    }

    /** For every answer: pages, files, what programs are answered, and refusals of all of them. */
    @Bean
    FilterRegistrationBean<HeaderWriterFilter> comeByHttpsAlone() {
        HstsHeaderWriter writer = new HstsHeaderWriter(AnyRequestMatcher.INSTANCE, REMEMBERED.toSeconds(), true);
        FilterRegistrationBean<HeaderWriterFilter> filter =
                new FilterRegistrationBean<>(new HeaderWriterFilter(List.of(writer)));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setEnabled(isSet);
        return filter;
    }
}

package nl.ibp.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OverHttpsTest {

    private static final OverHttps HTTPS = new OverHttps(" https://ibp.example.nl");
    private static final OverHttps HTTP = new OverHttps("http://ibp.example.nl");
    private static final OverHttps UNKNOWN = new OverHttps("");

    @Test
    void handsTheSessionOverInNoOtherWay() {
        assertThat(isSecure(HTTPS)).isTrue();
        assertThat(isSecure(HTTP)).isFalse();
        assertThat(isSecure(UNKNOWN)).isFalse();
    }

    @Test
    void saysSoBehindAProxyThatSpeaksHttp() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();

        HTTPS.comeByHttpsAlone()
                .getFilter()
                .doFilter(new MockHttpServletRequest("GET", "/aanmelden"), response, new MockFilterChain());

        assertThat(response.getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000 ; includeSubDomains");
        assertThat(HTTPS.comeByHttpsAlone().isEnabled()).isTrue();
        assertThat(HTTP.comeByHttpsAlone().isEnabled()).isFalse();
    }

    private static boolean isSecure(OverHttps configuration) {
        TomcatServletWebServerFactory server = new TomcatServletWebServerFactory();
        configuration.sessionCookie().customize(server);
        return server.getSession().getCookie().getSecure();
    }
}

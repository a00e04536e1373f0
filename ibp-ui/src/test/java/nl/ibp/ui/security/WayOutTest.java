package nl.ibp.ui.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import nl.ibp.signon.FakeProvider;
import nl.ibp.signon.FakeProvider.Somebody;
import nl.ibp.signon.SignOnBrowser;
import nl.ibp.signon.SignOnTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;

/** Whoever signs out here is led to the provider, where it answers, so that nobody goes on there in their name. */
@SignOnTest
class WayOutTest {

    private static final FakeProvider PROVIDER = FakeProvider.OF_TESTS;
    private static final String BACK = "https://ibp.example/aanmelden";

    @Autowired
    private SignOnBrowser browser;

    @Autowired
    private ProviderSignIn provider;

    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void signIn() throws Exception {
        browser.startProvider();
        browser.signIn(Somebody.in("/seats/beleid-gelderland"), session).andExpect(redirectedUrl("/"));
    }

    @Test
    void leadsToTheProviderAndBack() {
        OidcPerson person = person();

        assertThat(provider.wayOut(person, BACK))
                .hasValue(PROVIDER.issuer() + "/logout?id_token_hint="
                        + person.getIdToken().getTokenValue()
                        + "&post_logout_redirect_uri=https%3A%2F%2Fibp.example%2Faanmelden");
    }

    @Test
    void leadsNowhereWhileTheProviderIsAway() throws Exception {
        PROVIDER.goAway();
        browser.awaitAway();

        assertThat(provider.wayOut(person(), BACK)).isEmpty();
    }

    private OidcPerson person() {
        SecurityContext context = (SecurityContext) session.getAttribute("SPRING_SECURITY_CONTEXT");
        return (OidcPerson) context.getAuthentication().getPrincipal();
    }
}

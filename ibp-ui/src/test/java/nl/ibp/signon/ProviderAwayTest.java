package nl.ibp.signon;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.ibp.signon.FakeProvider.Somebody;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** The product starts while the sign-on provider is away, and finds it when it comes. */
@SignOnTest
// A context that nobody else asks the provider in.
@TestPropertySource(properties = "spring.application.name=zonder-aanmelddienst")
class ProviderAwayTest {

    private static final FakeProvider PROVIDER = FakeProvider.OF_TESTS;

    @Autowired
    private MockMvc browser;

    @Autowired
    private SignOnBrowser signOn;

    @Test
    void startsWithoutItAndFindsItLater() throws Exception {
        Somebody somebody = Somebody.in("/seats/beleid-gelderland");
        PROVIDER.goAway();

        browser.perform(get("/")).andExpect(redirectedUrlPattern("**/aanmelden"));
        signOn.begin(new MockHttpSession()).andExpect(redirectedUrl("/aanmelden?dienst=weg"));
        browser.perform(get("/v1/taken").header(HttpHeaders.AUTHORIZATION, "Bearer " + PROVIDER.accessToken(somebody)))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().exists(HttpHeaders.RETRY_AFTER))
                .andExpect(jsonPath("$.title").value("Nu niet bereikbaar"));

        PROVIDER.start();

        signOn.awaitThere();
        signOn.signIn(somebody).andExpect(redirectedUrl("/"));
        browser.perform(get("/v1/taken").header(HttpHeaders.AUTHORIZATION, "Bearer " + PROVIDER.accessToken(somebody)))
                .andExpect(status().isOk());

        PROVIDER.goAway();

        signOn.awaitAway();
    }
}

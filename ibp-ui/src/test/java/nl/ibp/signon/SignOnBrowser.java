package nl.ibp.signon;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Goes the way of a browser: to the sign-on provider and back. */
public class SignOnBrowser {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final MockMvc pages;

    SignOnBrowser(MockMvc pages) {
        this.pages = pages;
    }

    public ResultActions signIn(FakeProvider.Somebody somebody) throws Exception {
        return signIn(somebody, new MockHttpSession());
    }

    public ResultActions signIn(FakeProvider.Somebody somebody, MockHttpSession session) throws Exception {
        FakeProvider.OF_TESTS.signsIn(somebody);
        return comeBack(there(leave(session)), session);
    }

    /** @return where the provider's page is */
    public URI leave(MockHttpSession session) throws Exception {
        return URI.create(Objects.requireNonNull(
                begin(session).andReturn().getResponse().getRedirectedUrl(), "leads to the provider"));
    }

    public ResultActions begin(MockHttpSession session) throws Exception {
        return pages.perform(get("/aanmelden/via/organisatie").session(session));
    }

    /** @return where the provider sends who signed in */
    public URI there(URI page) throws IOException {
        HttpURLConnection provider = (HttpURLConnection) page.toURL().openConnection();
        provider.setInstanceFollowRedirects(false);
        return URI.create(Objects.requireNonNull(provider.getHeaderField("Location"), "sends back"));
    }

    /** Starts it, and awaits that the application finds it: who asked while it was away does not ask again at once. */
    public void startProvider() throws Exception {
        FakeProvider.OF_TESTS.start();
        awaitThere();
    }

    /** Until it is found that the provider is away: it counts as there for a moment after it answered. */
    public void awaitAway() throws Exception {
        awaitWay("/aanmelden?dienst=weg");
    }

    public void awaitThere() throws Exception {
        awaitWay(FakeProvider.OF_TESTS.issuer());
    }

    private void awaitWay(String place) throws Exception {
        Instant last = Instant.now().plus(PATIENCE);
        String lead = "";
        while (!lead.startsWith(place)) {
            if (Instant.now().isAfter(last)) {
                throw new AssertionError("Still led to " + lead);
            }
            Thread.onSpinWait();
            lead = String.valueOf(
                    begin(new MockHttpSession()).andReturn().getResponse().getRedirectedUrl());
        }
    }

    public ResultActions comeBack(URI address, MockHttpSession session) throws Exception {
        return pages.perform(get(URI.create(address.getRawPath() + "?" + address.getRawQuery()))
                .session(session));
    }
}

package nl.ibp.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.ibp.signon.FakeProvider.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Who signs out at the provider is out here, and nobody is put out by what only looks like it. */
@SignOnTest
class SignOutTest {

    private static final FakeProvider PROVIDER = FakeProvider.OF_TESTS;
    private static final String ENDS = "/afmelden/aanbieder";
    private static final String GROUP = "/seats/beleid-gelderland";

    @Autowired
    private SignOnBrowser browser;

    @Autowired
    private MockMvc pages;

    private final Somebody somebody = Somebody.in(GROUP);

    @BeforeEach
    void startProvider() throws Exception {
        browser.startProvider();
    }

    @Test
    void endsEverySessionOfWhomTheProviderNames() throws Exception {
        MockHttpSession one = signedIn(somebody);
        MockHttpSession another = signedIn(somebody);
        MockHttpSession ofSomebodyElse = signedIn(Somebody.in(GROUP));

        tell(PROVIDER.logoutClaims(somebody))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(cookie().doesNotExist("JSESSIONID"));

        assertThat(one.isInvalid()).isTrue();
        assertThat(another.isInvalid()).isTrue();
        assertThat(ofSomebodyElse.isInvalid()).isFalse();
    }

    @Test
    void endsTheSessionThatTheProviderNamesAndNoOther() throws Exception {
        MockHttpSession one = signedIn(somebody);
        String sid = PROVIDER.sidOf(somebody);
        MockHttpSession another = signedIn(somebody);

        tell(PROVIDER.logoutClaims(somebody).subject(null).claim("sid", sid)).andExpect(status().isOk());

        assertThat(one.isInvalid()).isTrue();
        assertThat(another.isInvalid()).isFalse();
    }

    @Test
    void endsNothingThatWasBegunAfterTheProviderSaidSo() throws Exception {
        JWTClaimsSet.Builder said = PROVIDER.logoutClaims(somebody)
                .issueTime(Date.from(Instant.now().minusSeconds(5)));
        MockHttpSession later = signedIn(somebody);

        tell(said).andExpect(status().isOk());

        assertThat(later.isInvalid()).isFalse();
    }

    static Stream<Arguments> otherwise() {
        Date longAgo = Date.from(Instant.now().minusSeconds(400));
        UnaryOperator<JWTClaimsSet.Builder> honest = claims -> claims;
        return Stream.of(
                Arguments.of("alg none", honest, (Function<JWTClaimsSet, String>) PROVIDER::unsigned),
                Arguments.of("HS256 by the public key", honest, (Function<JWTClaimsSet, String>)
                        PROVIDER::signedByPublicKey),
                Arguments.of("another key", honest, (Function<JWTClaimsSet, String>) PROVIDER::signedByAnother),
                changed("another issuer", claims -> claims.issuer("http://elders.example")),
                changed("another audience", claims -> claims.audience("elders")),
                changed("expired", claims -> claims.expirationTime(longAgo)),
                changed("said long ago", claims -> claims.issueTime(longAgo).expirationTime(null)),
                changed("not said when", claims -> claims.issueTime(null)),
                changed("no event", claims -> claims.claim("events", null)),
                changed("another event", claims -> claims.claim("events", Map.of("http://elders.example", Map.of()))),
                changed("an event that says nothing", claims -> claims.claim("events", List.of())),
                changed("an identity token", claims -> claims.claim("nonce", "abc")),
                changed("nobody", claims -> claims.subject(null)));
    }

    private static Arguments changed(String name, UnaryOperator<JWTClaimsSet.Builder> change) {
        return Arguments.of(name, change, (Function<JWTClaimsSet, String>) PROVIDER::signed);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherwise")
    void refusesWhatAProviderWouldNotSay(
            String name, UnaryOperator<JWTClaimsSet.Builder> change, Function<JWTClaimsSet, String> writing)
            throws Exception {
        MockHttpSession session = signedIn(somebody);

        pages.perform(post(ENDS)
                        .param(
                                "logout_token",
                                writing.apply(change.apply(PROVIDER.logoutClaims(somebody))
                                        .build())))
                .andExpect(status().isBadRequest());

        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void answersNothingElseThere() throws Exception {
        pages.perform(post(ENDS)).andExpect(status().isBadRequest());
        pages.perform(get(ENDS)).andExpect(status().isMethodNotAllowed());
    }

    private MockHttpSession signedIn(Somebody who) throws Exception {
        MockHttpSession session = new MockHttpSession();
        browser.signIn(who, session).andExpect(redirectedUrl("/"));
        return session;
    }

    private ResultActions tell(JWTClaimsSet.Builder claims) throws Exception {
        return pages.perform(post(ENDS).param("logout_token", PROVIDER.signed(claims.build())));
    }
}

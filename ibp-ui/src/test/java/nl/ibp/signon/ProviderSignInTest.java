package nl.ibp.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.signon.FakeProvider.Somebody;
import nl.ibp.workflow.organisation.Actors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** People sign in by a provider, and nobody does by what only looks like it. */
@SignOnTest
class ProviderSignInTest {

    private static final FakeProvider PROVIDER = FakeProvider.OF_TESTS;
    private static final String REFUSED = "/aanmelden?dienst=geweigerd";
    private static final SeatId SEAT = new SeatId("beleid-gelderland");
    private static final String GROUP = "/seats/beleid-gelderland";

    @Autowired
    private SignOnBrowser browser;

    @Autowired
    private MockMvc pages;

    @Autowired
    private Actors actors;

    @BeforeEach
    void startProvider() throws Exception {
        browser.startProvider();
    }

    @Test
    void signsInWhomNobodyKnewYetAtTheirSeat() throws Exception {
        MockHttpSession session = new MockHttpSession();
        String before = session.getId();

        browser.signIn(Somebody.in(GROUP), session)
                .andExpect(redirectedUrl("/"))
                .andExpect(authenticated());

        assertThat(actors.of(person(session)).ownSeats()).containsExactly(SEAT);
        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void leadsToWhatWasAskedFor() throws Exception {
        MockHttpSession session = new MockHttpSession();
        pages.perform(get("/voorstellen?zoek=warmte").session(session)).andExpect(redirectedUrlPattern("**/aanmelden"));

        browser.signIn(Somebody.in(GROUP), session).andExpect(redirectedUrlPattern("**/voorstellen?zoek=warmte"));
    }

    @Test
    void letsNobodyInWithoutASeat() throws Exception {
        browser.signIn(Somebody.in("/iedereen"))
                .andExpect(redirectedUrl("/aanmelden?dienst=geen-functie"))
                .andExpect(unauthenticated());
    }

    @Test
    void takesTheSeatWhereItIsNoLongerSaid() throws Exception {
        Somebody somebody = Somebody.in(GROUP);
        MockHttpSession session = new MockHttpSession();
        browser.signIn(somebody, session);
        PersonId person = person(session);

        browser.signIn(somebody.withoutClaim()).andExpect(redirectedUrl("/"));
        assertThat(actors.of(person).ownSeats()).containsExactly(SEAT);

        browser.signIn(somebody.nowIn()).andExpect(redirectedUrl("/aanmelden?dienst=geen-functie"));
        assertThat(actors.of(person).seats()).isEmpty();
    }

    @Test
    void leavesTheLastAdministratorWhoSignsInByTheProvider() throws Exception {
        Somebody one = Somebody.in("/seats/beheer");
        Somebody other = Somebody.in("/seats/beheer");
        browser.signIn(one);
        browser.signIn(other);

        browser.signIn(one.nowIn()).andExpect(redirectedUrl("/aanmelden?dienst=geen-functie"));
        browser.signIn(other.nowIn()).andExpect(redirectedUrl("/"));
    }

    @Test
    void asksAnewEachTime() throws Exception {
        Map<String, String> first = query(browser.leave(new MockHttpSession()));
        Map<String, String> second = query(browser.leave(new MockHttpSession()));

        assertThat(first)
                .containsEntry("response_type", "code")
                .containsEntry("scope", "openid")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "http://localhost/aanmelden/terug");
        for (String once : new String[] {"state", "nonce", "code_challenge"}) {
            assertThat(first.get(once)).as(once).hasSizeGreaterThan(20).isNotEqualTo(second.get(once));
        }
    }

    static Stream<Arguments> otherwise() {
        UnaryOperator<JWTClaimsSet.Builder> honest = claims -> claims;
        Date longAgo = Date.from(Instant.now().minusSeconds(400));
        return Stream.of(
                Arguments.of("alg none", honest, (Function<JWTClaimsSet, String>) PROVIDER::unsigned),
                Arguments.of("HS256 by the public key", honest, (Function<JWTClaimsSet, String>)
                        PROVIDER::signedByPublicKey),
                Arguments.of("another key", honest, (Function<JWTClaimsSet, String>) PROVIDER::signedByAnother),
                changed("another issuer", claims -> claims.issuer("http://elders.example")),
                changed("another audience", claims -> claims.audience("elders")),
                changed("no audience", claims -> claims.audience((String) null)),
                changed("expired", claims -> claims.expirationTime(longAgo)),
                changed("no end", claims -> claims.expirationTime(null)),
                changed("another nonce", claims -> claims.claim("nonce", "van een ander")),
                changed("no nonce", claims -> claims.claim("nonce", null)),
                changed("nobody", claims -> claims.subject(" ")));
    }

    private static Arguments changed(String name, UnaryOperator<JWTClaimsSet.Builder> change) {
        return Arguments.of(name, change, (Function<JWTClaimsSet, String>) PROVIDER::signed);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherwise")
    void refusesWhatAProviderWouldNotSay(
            String name, UnaryOperator<JWTClaimsSet.Builder> change, Function<JWTClaimsSet, String> writing)
            throws Exception {
        PROVIDER.writes(claims ->
                writing.apply(change.apply(new JWTClaimsSet.Builder(claims)).build()));

        browser.signIn(Somebody.in(GROUP)).andExpect(redirectedUrl(REFUSED)).andExpect(unauthenticated());
    }

    @Test
    void refusesAnAnswerToWhatThisBrowserDidNotAsk() throws Exception {
        PROVIDER.signsIn(Somebody.in(GROUP));
        MockHttpSession session = new MockHttpSession();
        URI back = browser.there(browser.leave(session));
        URI otherState = URI.create(back.toString().replaceFirst("state=....", "state=AAAA"));

        browser.comeBack(otherState, session).andExpect(redirectedUrl(REFUSED)).andExpect(unauthenticated());
        browser.comeBack(back, new MockHttpSession()).andExpect(redirectedUrl(REFUSED));
    }

    @Test
    void refusesACodeOfAnotherBrowser() throws Exception {
        PROVIDER.signsIn(Somebody.in(GROUP));
        URI stolen = browser.there(browser.leave(new MockHttpSession()));
        MockHttpSession session = new MockHttpSession();
        URI own = browser.there(browser.leave(session));
        URI mixed = URI.create(own.toString()
                .replaceFirst("code=[^&]+", "code=" + query(stolen).get("code")));

        ResultActions outcome = browser.comeBack(mixed, session);

        outcome.andExpect(redirectedUrl(REFUSED)).andExpect(unauthenticated());
    }

    @Test
    void usesACodeOnce() throws Exception {
        PROVIDER.signsIn(Somebody.in(GROUP));
        MockHttpSession session = new MockHttpSession();
        URI back = browser.there(browser.leave(session));
        browser.comeBack(back, session).andExpect(redirectedUrl("/"));

        browser.comeBack(back, new MockHttpSession()).andExpect(redirectedUrl(REFUSED));
    }

    @Test
    void saysThatTheProviderIsAway() throws Exception {
        MockHttpSession session = new MockHttpSession();
        PROVIDER.signsIn(Somebody.in(GROUP));
        URI back = browser.there(browser.leave(session));
        PROVIDER.goAway();

        browser.comeBack(back, session)
                .andExpect(redirectedUrl("/aanmelden?dienst=weg"))
                .andExpect(unauthenticated());
    }

    private static PersonId person(MockHttpSession session) {
        SecurityContext context = (SecurityContext) session.getAttribute("SPRING_SECURITY_CONTEXT");
        return new PersonId(context.getAuthentication().getName());
    }

    private static Map<String, String> query(URI address) {
        return Stream.of(address.getQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}

package nl.ibp.ui.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.signon.FakeProvider;
import nl.ibp.signon.FakeProvider.Somebody;
import nl.ibp.signon.SignOnBrowser;
import nl.ibp.signon.SignOnTest;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.organisation.Actors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;

/** What the provider says of somebody counts while they are signed in too, a few minutes later. */
@SignOnTest
class HearingAgainTest {

    private static final FakeProvider PROVIDER = FakeProvider.OF_TESTS;
    private static final SeatId GELDERLAND = new SeatId("beleid-gelderland");
    private static final SeatId UTRECHT = new SeatId("beleid-utrecht");

    @Autowired
    private SignOnBrowser browser;

    @Autowired
    private SessionRounds rounds;

    @Autowired
    private Actors actors;

    @Autowired
    private SimulatedTime time;

    @Autowired
    private Clock clock;

    private final Somebody somebody = Somebody.in("/seats/beleid-gelderland");
    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void signIn() throws Exception {
        browser.startProvider();
        browser.signIn(somebody, session).andExpect(redirectedUrl("/"));
    }

    @AfterEach
    void returnToNow() {
        time.returnToNow();
    }

    @Test
    void takesAndGivesSeatsOfWhoIsSignedIn() {
        PersonId person = person();
        PROVIDER.knowsNow(somebody.nowIn("/seats/beleid-utrecht"));

        rounds.round();
        assertThat(actors.of(person).ownSeats()).containsExactly(GELDERLAND);

        aFewMinutesLater();
        assertThat(actors.of(person).ownSeats()).containsExactly(UTRECHT);
        assertThat(session.isInvalid()).isFalse();

        PROVIDER.knowsNow(somebody);
        aFewMinutesLater();
        assertThat(actors.of(person).ownSeats()).containsExactly(GELDERLAND);
    }

    @Test
    void signsOutWhoHasNoSeatAnyMore() {
        PersonId person = person();
        PROVIDER.knowsNow(somebody.nowIn());

        aFewMinutesLater();

        assertThat(actors.of(person).seats()).isEmpty();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void leavesSeatsWhereTheClaimIsMissing() {
        PROVIDER.knowsNow(somebody.withoutClaim());

        aFewMinutesLater();

        assertThat(actors.of(person()).ownSeats()).containsExactly(GELDERLAND);
    }

    @Test
    void signsOutWhomTheProviderKnowsNoMore() {
        PersonId person = person();
        PROVIDER.forgetsSessions();

        aFewMinutesLater();

        assertThat(session.isInvalid()).isTrue();
        // The seat is theirs still: they may come back.
        assertThat(actors.of(person).ownSeats()).containsExactly(GELDERLAND);
    }

    @Test
    void letsEverybodyGoOnWhileTheProviderIsAway() throws Exception {
        PROVIDER.knowsNow(somebody.nowIn("/seats/beleid-utrecht"));
        PROVIDER.goAway();
        browser.awaitAway();

        aFewMinutesLater();
        assertThat(actors.of(person()).ownSeats()).containsExactly(GELDERLAND);

        PROVIDER.start();
        browser.awaitThere();
        rounds.round();
        assertThat(actors.of(person()).ownSeats()).containsExactly(UTRECHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"interaction_required", "login_required", "consent_required"})
    void signsOutWhomTheProviderWantsToSignInAnew(String error) {
        PROVIDER.refuses(somebody, 400, error);

        aFewMinutesLater();

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void goesOnToTheNextAfterAnErrorAboutOne() throws Exception {
        Somebody colleague = Somebody.in("/seats/beleid-gelderland");
        MockHttpSession another = new MockHttpSession();
        browser.signIn(colleague, another).andExpect(redirectedUrl("/"));
        PROVIDER.refuses(somebody, 400, "invalid_request");
        PROVIDER.refuses(colleague, 403, "access_denied");

        aFewMinutesLater();

        assertThat(List.of(session, another)).noneMatch(MockHttpSession::isInvalid);
        assertThat(heardAt(session)).isEqualTo(clock.instant());
        assertThat(heardAt(another)).isEqualTo(clock.instant());
    }

    @ParameterizedTest
    @CsvSource({"503,temporarily_unavailable", "400,invalid_client", "401,invalid_client"})
    void asksSoonAgainAfterAnErrorAboutEverybody(int status, String error) {
        PROVIDER.refuses(somebody, status, error);

        aFewMinutesLater();

        assertThat(session.isInvalid()).isFalse();
        assertThat(heardAt(session)).isBefore(clock.instant());
    }

    private static Instant heardAt(MockHttpSession session) {
        HeldSession held = (HeldSession) session.getAttribute(HeldSession.NAME);
        return held.provider().heardAt();
    }

    @Test
    void believesNoTokenAboutSomebodyElse() {
        PROVIDER.writes(claims -> PROVIDER.signed(new JWTClaimsSet.Builder(claims)
                .subject("een-ander")
                .claim("groups", List.of())
                .build()));

        aFewMinutesLater();

        assertThat(actors.of(person()).ownSeats()).containsExactly(GELDERLAND);
        assertThat(session.isInvalid()).isFalse();
    }

    private void aFewMinutesLater() {
        time.travelTo(clock.instant().plus(Duration.ofMinutes(5)));
        rounds.round();
    }

    private PersonId person() {
        SecurityContext context = (SecurityContext) session.getAttribute("SPRING_SECURITY_CONTEXT");
        return new PersonId(context.getAuthentication().getName());
    }
}

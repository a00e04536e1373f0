package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.organisation.Accounts;
import nl.ibp.workflow.organisation.Actors;
import nl.ibp.workflow.organisation.KeepingAccounts;
import nl.ibp.workflow.organisation.KeepingAccounts.NewAccount;
import nl.ibp.workflow.organisation.SignOnSubject;
import nl.ibp.workflow.session.EndingSessions;
import nl.ibp.workflow.session.KeepingSessions;
import nl.ibp.workflow.session.OpenSession;
import nl.ibp.workflow.session.OpenSessions;
import nl.ibp.workflow.session.ProviderSession;
import nl.ibp.workflow.session.SessionEnd;
import nl.ibp.workflow.session.SessionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Whoever is signed in at one node is known at all of them, and can be put out from each. */
@PathTest
@Transactional
class SessionsTest {

    private static final Actor ADMINISTRATOR = SeatHolder.of("beheer");
    private static final String PASSWORD = "een lange zin als wachtwoord";

    @Autowired
    KeepingSessions keeping;

    @Autowired
    EndingSessions ending;

    @Autowired
    OpenSessions sessions;

    @Autowired
    KeepingAccounts keepingAccounts;

    @Autowired
    Accounts accounts;

    @Autowired
    Actors actors;

    @Autowired
    SimulatedTime time;

    @Autowired
    Clock clock;

    private Actor somebody;

    @BeforeEach
    void openAccount() {
        keepingAccounts.open(
                ADMINISTRATOR,
                new NewAccount("Griffier Drenthe", "griffier", PASSWORD, new SeatId("ps-drenthe"), Fixtures.TODAY));
        somebody = actors.of(accounts.find("griffier").orElseThrow().person());
    }

    @Test
    void isSeenByWhoeverItIsAndByAdministrators() {
        SessionId early = begin(null);
        time.travelTo(Fixtures.NOW.plusSeconds(60));
        SessionId late = begin(null);

        assertThat(ending.own(somebody)).extracting(OpenSession::id).containsExactly(late, early);
        assertThat(ending.all(ADMINISTRATOR)).extracting(OpenSession::id).contains(late, early);
        assertThat(ending.all(ADMINISTRATOR)).extracting(OpenSession::node).contains("een.example:8080");
        assertThat(ending.own(ADMINISTRATOR)).isEmpty();
        assertRefused(() -> ending.all(somebody), "NOT_ADMINISTRATOR");
    }

    @Test
    void endsEverywhereButHere() {
        SessionId here = begin(null);
        SessionId there = begin(null);

        ending.endOthers(somebody, here);

        assertThat(keeping.ended(List.of(here, there))).isEqualTo(Map.of(there, SessionEnd.ELSEWHERE));
        assertThat(ending.own(somebody)).extracting(OpenSession::id).containsExactly(here);
    }

    @Test
    void endsByAnAdministratorAndByNobodyElse() {
        SessionId session = begin(null);
        PersonId person = somebody.person();

        assertRefused(() -> ending.endAll(somebody, person), "NOT_ADMINISTRATOR");
        assertThat(keeping.ended(List.of(session))).isEmpty();
        ending.endAll(ADMINISTRATOR, person);
        assertThat(keeping.ended(List.of(session))).containsKey(session);
    }

    @Test
    void endsOneOfSeveralByAnAdministrator() {
        SessionId one = begin(null);
        SessionId other = begin(null);

        assertRefused(() -> ending.end(somebody, one), "NOT_ADMINISTRATOR");
        ending.end(ADMINISTRATOR, one);
        ending.end(ADMINISTRATOR, one);

        assertThat(keeping.ended(List.of(one, other))).isEqualTo(Map.of(one, SessionEnd.ELSEWHERE));
    }

    @Test
    void endsWhereTheOldPasswordWasOfUse() {
        SessionId session = begin(null);

        keepingAccounts.resetPassword(ADMINISTRATOR, "griffier", PASSWORD + "!");

        assertThat(keeping.ended(List.of(session))).isEqualTo(Map.of(session, SessionEnd.ELSEWHERE));
    }

    @Test
    void endsWhatTheProviderCallsByItsOwnName() {
        SessionId named = begin(there("sid-1"));
        SessionId another = begin(there("sid-2"));
        SessionId unnamed = begin(there(""));
        SessionId byAccount = begin(null);

        keeping.endedAtProvider("https://elders.example", "iemand", "sid-1", Fixtures.NOW);
        assertThat(keeping.ended(List.of(named, another, unnamed, byAccount))).isEmpty();

        keeping.endedAtProvider("https://a.example", "iemand", "sid-1", Fixtures.NOW);
        // What has no name there may be the one that is meant.
        assertThat(keeping.ended(List.of(named, another, unnamed, byAccount)))
                .isEqualTo(Map.of(named, SessionEnd.AT_PROVIDER, unnamed, SessionEnd.AT_PROVIDER));
    }

    @Test
    void leavesWhatWasBegunAfterTheProviderSaidSo() {
        SessionId session = begin(there("sid-1"));

        keeping.endedAtProvider("https://a.example", "iemand", "", Fixtures.NOW.minusSeconds(1));
        assertThat(keeping.ended(List.of(session))).isEmpty();

        keeping.endedAtProvider("https://a.example", "iemand", "", Fixtures.NOW);
        assertThat(keeping.ended(List.of(session))).containsKey(session);
    }

    @Test
    void leavesOutWhatIsAtANodeThatSaysNothing() {
        SessionId held = begin(null);
        SessionId left = begin(null);
        time.travelTo(Fixtures.NOW.plus(Duration.ofMinutes(6)));

        keeping.held(Map.of(held, clock.instant()));

        assertThat(ending.own(somebody)).extracting(OpenSession::id).containsExactly(held);
        assertThat(ending.own(somebody)).extracting(OpenSession::activeAt).containsExactly(clock.instant());
        assertThat(ending.all(ADMINISTRATOR))
                .extracting(OpenSession::id)
                .contains(held)
                .doesNotContain(left);
        assertThat(sessions.count()).isEqualTo(ending.all(ADMINISTRATOR).size());
        assertThat(keeping.ended(List.of(left))).isEmpty();
    }

    @Test
    void endsWhatIsAtANodeThatIsCutOff() {
        SessionId atProvider = begin(there("sid-1"));
        SessionId one = begin(null);
        SessionId byOldPassword = begin(null);
        List<SessionId> all = List.of(atProvider, one, byOldPassword);
        sayNothing();

        keeping.endedAtProvider("https://a.example", "iemand", "sid-1", Fixtures.NOW);
        ending.end(ADMINISTRATOR, one);
        assertThat(keeping.ended(all)).isEqualTo(Map.of(atProvider, SessionEnd.AT_PROVIDER, one, SessionEnd.ELSEWHERE));
        keepingAccounts.resetPassword(ADMINISTRATOR, "griffier", PASSWORD + "!");

        assertThat(keeping.held(Map.of(atProvider, clock.instant(), one, clock.instant())))
                .as("what is still known when its node is back")
                .isEmpty();
        assertThat(keeping.ended(all))
                .isEqualTo(Map.of(
                        atProvider,
                        SessionEnd.AT_PROVIDER,
                        one,
                        SessionEnd.ELSEWHERE,
                        byOldPassword,
                        SessionEnd.ELSEWHERE));
    }

    @Test
    void endsEverywhereButHereAlsoAtANodeThatIsCutOff() {
        SessionId there = begin(null);
        sayNothing();
        SessionId here = begin(null);

        ending.endOthers(somebody, here);

        assertThat(keeping.ended(List.of(here, there))).isEqualTo(Map.of(there, SessionEnd.ELSEWHERE));
    }

    /** Others make their rounds meanwhile. */
    private void sayNothing() {
        time.travelTo(Fixtures.NOW.plus(Duration.ofMinutes(6)));
        keeping.held(Map.of());
    }

    /** A node may be cut off for longer than others remember what it held. */
    @Test
    void tellsANodeThatIsBackWhatWasForgottenOfIt() {
        SessionId known = begin(null);
        OpenSession forgotten = session(null);
        keeping.begun(forgotten);
        time.travelTo(Fixtures.NOW.plus(Duration.ofHours(25)));
        keeping.held(Map.of(known, clock.instant()));

        assertThat(keeping.held(Map.of(known, clock.instant(), forgotten.id(), clock.instant())))
                .containsExactly(forgotten.id());
        keeping.begun(forgotten.withActiveAt(clock.instant()));
        ending.endAll(ADMINISTRATOR, somebody.person());

        assertThat(keeping.ended(List.of(forgotten.id()))).containsKey(forgotten.id());
    }

    @Test
    void tellsANodeThatIsBackWhatWasEndedMeanwhile() {
        SessionId session = begin(null);
        ending.endAll(ADMINISTRATOR, somebody.person());
        time.travelTo(Fixtures.NOW.plus(Duration.ofHours(23)));

        keeping.held(Map.of());
        assertThat(keeping.ended(List.of(session))).isEqualTo(Map.of(session, SessionEnd.ELSEWHERE));

        time.travelTo(Fixtures.NOW.plus(Duration.ofHours(25)));
        keeping.held(Map.of());
        assertThat(keeping.ended(List.of(session))).isEmpty();
    }

    @Test
    void staysEndedThoughItsNodeSaysAgainThatItHasBegun() {
        OpenSession session = session(null);
        keeping.begun(session);
        ending.endAll(ADMINISTRATOR, somebody.person());

        keeping.begun(session);

        assertThat(keeping.ended(List.of(session.id()))).containsKey(session.id());
    }

    private static ProviderSession there(String sid) {
        return new ProviderSession(new SignOnSubject("https://a.example", "iemand"), sid, Fixtures.NOW);
    }

    private SessionId begin(@Nullable ProviderSession provider) {
        OpenSession session = session(provider);
        keeping.begun(session);
        return session.id();
    }

    private OpenSession session(@Nullable ProviderSession provider) {
        Instant now = clock.instant();
        return new OpenSession(
                SessionId.create(), somebody.person(), provider, "192.0.2.1", "een.example:8080", now, now);
    }
}

package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
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
    void forgetsWhatWasAtANodeThatDied() {
        SessionId held = begin(null);
        SessionId left = begin(null);
        time.travelTo(Fixtures.NOW.plus(Duration.ofMinutes(6)));

        keeping.held(Map.of(held, clock.instant()));

        assertThat(ending.own(somebody)).extracting(OpenSession::id).containsExactly(held);
        assertThat(ending.own(somebody)).extracting(OpenSession::activeAt).containsExactly(clock.instant());
        assertThat(keeping.ended(List.of(left))).isEmpty();
    }

    private static ProviderSession there(String sid) {
        return new ProviderSession(new SignOnSubject("https://a.example", "iemand"), sid, Fixtures.NOW);
    }

    private SessionId begin(@Nullable ProviderSession provider) {
        SessionId id = SessionId.create();
        keeping.begun(new OpenSession(
                id, somebody.person(), provider, "192.0.2.1", "een.example:8080", clock.instant(), clock.instant()));
        return id;
    }
}

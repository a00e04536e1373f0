package nl.ibp.workflow.event;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import nl.ibp.domain.event.EventKind;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.record.DossierRecord;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.SealedTexts;
import nl.ibp.workflow.event.Answer.Silence;
import nl.ibp.workflow.event.FakeReceiver.Received;
import nl.ibp.workflow.event.FakeReceiver.Reply;
import nl.ibp.workflow.operations.OpenWorkCounts;
import nl.ibp.workflow.organisation.Actors;
import nl.ibp.workflow.path.DossierPath;
import nl.ibp.workflow.path.PathDriver;
import nl.ibp.workflow.path.PathTest;
import nl.ibp.workflow.path.SeatHolder;
import nl.ibp.workflow.secrecy.LiftingSecrecy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A receiver is told everything that is for it, at least once, in order within a dossier, and never what is not. */
@PathTest
class DeliveringEventsTest {

    private static final String SUBMITTED = "voorstel-ingediend";
    private static final String COLLEGE = "collegebesluit-genomen";
    private static final String OTHER_KEY = Base64.getEncoder().encodeToString(new byte[16]);

    @Autowired
    BeanFactory beans;

    @Autowired
    PathDriver paths;

    @Autowired
    JdbcClient sql;

    private final Actors actors = mock(Actors.class);
    private Instant now = Fixtures.NOW;
    private Telling telling;
    private SubscriptionId id;

    @BeforeEach
    void subscribe() {
        when(actors.of(any())).thenReturn(Telling.ADMINISTRATOR);
        telling = new Telling(beans, actors, new MovedClock());
        id = telling.begin().id();
    }

    /** Of who delivers alone; the paths have their own. */
    private final class MovedClock extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    @AfterEach
    void stop() {
        sql.sql("delete from subscription").update();
        telling.close();
    }

    @Test
    void tellsWhatHappensInItsOrderAndNothingOfDrafts() {
        DossierPath path = paths.chemelot();
        telling.round(id);
        assertThat(telling.receiver.posted()).isEmpty();

        path.submit().allCollegesEndorse();
        telling.round(id);
        telling.round(id);

        assertThat(telling.told(path.id())).startsWith(SUBMITTED, COLLEGE);
        assertThat(sequences(path.id())).isSorted().doesNotHaveDuplicates();
        assertThat(telling.receiver.posted()).extracting(Received::id).doesNotHaveDuplicates();
        Received decided = telling.receiver.posted().get(1);
        assertThat(decided.event().get("data").get("uitkomst").asText()).isEqualTo("indienen");
        assertThat(decided.event().get("data").get("provincie").asText()).isEqualTo("pv31");
        assertThat(decided.event().get("data").get("versie").asInt()).isEqualTo(1);
        assertThat(telling.following.done(Telling.ADMINISTRATOR, id))
                .hasSameSizeAs(telling.receiver.posted())
                .allSatisfy(row -> assertThat(row.state()).isEqualTo(DeliveryState.SENT));
    }

    @Test
    void holdsTheDossierOfWhatIsNotTakenAndNoOther() {
        DossierPath refused = paths.chemelot().submit();
        DossierPath other = paths.chemelot().submit();
        telling.receiver.answer(
                said -> Reply.of(said.dossier().equals(refused.id().toString()) ? 500 : 204));
        refused.allCollegesEndorse();
        other.allCollegesEndorse();

        telling.round(id);

        assertThat(telling.told(refused.id())).containsExactly(SUBMITTED);
        assertThat(telling.told(other.id())).startsWith(SUBMITTED, COLLEGE);
        telling.round(id);
        assertThat(telling.told(refused.id())).as("before the pause is over").hasSize(1);

        telling.receiver.answer(204);
        now = now.plusSeconds(12);
        telling.round(id);
        assertThat(telling.told(refused.id())).startsWith(SUBMITTED, SUBMITTED, COLLEGE);
    }

    @Test
    void isStuckWhenItWasTriedOftenEnoughUntilAnAdministratorSaysWhatToDo() {
        int stuckBefore = counts().deliveriesStuck();
        DossierPath path = paths.chemelot().submit().allCollegesEndorse();
        telling.receiver.answer(said -> new Reply(422, "Onbekend veld", Map.of()));
        telling.fill();
        for (int attempt = 1; attempt <= 9; attempt++) {
            telling.deliver(id);
            now = now.plus(Duration.ofHours(27));
        }

        telling.deliver(id);

        assertThat(telling.told(path.id())).hasSize(9).containsOnly(SUBMITTED);
        DeliveryRow stuck = telling.following.stuck(Telling.ADMINISTRATOR, id).get(0);
        assertThat(stuck.answer()).isEqualTo("422 Onbekend veld");
        assertThat(stuck.attempts()).isEqualTo(9);
        assertThat(telling.following.count(Telling.ADMINISTRATOR, id).stuck()).isEqualTo(1);
        assertThat(counts().deliveriesStuck()).isEqualTo(stuckBefore + 1);

        telling.following.again(Telling.ADMINISTRATOR, id, stuck.id());
        telling.deliver(id);
        assertThat(telling.told(path.id())).hasSize(10);
        for (int attempt = 2; attempt <= 9; attempt++) {
            now = now.plus(Duration.ofHours(27));
            telling.deliver(id);
        }

        telling.receiver.answer(204);
        telling.following.skip(Telling.ADMINISTRATOR, id, stuck.id());
        telling.deliver(id);
        assertThat(telling.told(path.id()).get(18)).isEqualTo(COLLEGE);
        assertRefused(() -> telling.following.skip(Telling.ADMINISTRATOR, id, stuck.id()), "DELIVERY_NOT_STUCK");
    }

    @Test
    void losesNothingOfWhoIsNotThereAndNeverGetsStuckByIt() {
        DossierPath path = paths.chemelot().submit().allCollegesEndorse();
        paths.chemelot().submit();
        telling.receiver.answer(503);
        telling.fill();
        for (int attempt = 1; attempt <= 12; attempt++) {
            telling.deliver(id);
            telling.deliver(id);
            now = now.plus(Duration.ofHours(2));
        }

        assertThat(telling.receiver.posted()).as("one in each round").hasSize(12);
        assertThat(telling.following.count(Telling.ADMINISTRATOR, id).stuck()).isZero();
        assertThat(subscription().absence()).satisfies(absence -> {
            assertThat(absence.since()).isEqualTo(Fixtures.NOW);
            assertThat(absence.problem()).isEqualTo("503");
        });

        telling.receiver.forget();
        telling.receiver.answer(204);
        telling.deliver(id);
        assertThat(telling.told(path.id())).startsWith(SUBMITTED, COLLEGE);
        assertThat(subscription().absence()).isNull();
    }

    @Test
    void triesAnotherDossierWhereOneMakesAReceiverSeemAway() {
        DossierPath blocking = paths.chemelot().submit();
        DossierPath other = paths.chemelot().submit();
        telling.receiver.answer(
                said -> Reply.of(said.dossier().equals(blocking.id().toString()) ? 502 : 204));
        telling.round(id);
        assertThat(telling.receiver.posted()).hasSize(1);

        now = now.plusSeconds(12);
        telling.deliver(id);

        assertThat(telling.told(other.id())).containsExactly(SUBMITTED);
        assertThat(telling.told(blocking.id())).containsExactly(SUBMITTED, SUBMITTED);
    }

    @Test
    void leavesOutWhatMakesAReceiverSeemAway() {
        DossierPath blocking = paths.chemelot().submit().allCollegesEndorse();
        telling.receiver.answer(502);
        telling.round(id);
        List<DeliveryRow> waiting = telling.following.waiting(Telling.ADMINISTRATOR, id);
        DeliveryRow tried =
                waiting.stream().filter(DeliveryRow::wasTried).findFirst().orElseThrow();
        DeliveryRow next =
                waiting.stream().filter(row -> !row.wasTried()).findFirst().orElseThrow();
        assertThat(tried.answer()).isEqualTo("502");

        assertRefused(() -> telling.following.skip(Telling.ADMINISTRATOR, id, next.id()), "DELIVERY_NOT_STUCK");
        telling.following.skip(Telling.ADMINISTRATOR, id, tried.id());

        telling.receiver.answer(204);
        now = now.plusSeconds(12);
        telling.deliver(id);
        assertThat(telling.told(blocking.id())).startsWith(SUBMITTED, COLLEGE);
    }

    @Test
    void leavesOutNothingThatSomebodyIsAt() {
        paths.chemelot().submit();
        telling.fill();
        long taken = beans.getBean(Deliveries.class)
                .take(id, now, now.plus(DeliveringEvents.LEASE))
                .orElseThrow()
                .id();

        assertRefused(() -> telling.following.skip(Telling.ADMINISTRATOR, id, taken), "DELIVERY_NOT_STUCK");

        now = now.plus(DeliveringEvents.LEASE).plusSeconds(1);
        telling.following.skip(Telling.ADMINISTRATOR, id, taken);
        telling.deliver(id);
        assertThat(telling.receiver.posted()).isEmpty();
    }

    @Test
    void saysWhereItShowsThatAReceiverIsNotToldForWantOfTheKey() {
        paths.chemelot().submit();
        String otherwise = new SealedTexts(OTHER_KEY).seal(Telling.TOKEN, id.toString());
        sql.sql("update subscription set token = ? where id = ?")
                .params(otherwise, id.value())
                .update();

        telling.round(id);

        assertThat(telling.receiver.posted()).isEmpty();
        assertThat(subscription().absence())
                .satisfies(absence -> assertThat(absence.problem()).isEqualTo("0 " + Silence.NOT_OPENED));
        assertThat(telling.keeping.tryOut(Telling.ADMINISTRATOR, id).text()).isEqualTo(Silence.NOT_OPENED.name());
    }

    @Test
    void beginsWithNothingElseOnceItIsToEnd() {
        paths.chemelot().submit();
        paths.chemelot().submit();
        telling.fill();

        telling.deliver(id, () -> telling.receiver.posted().isEmpty());

        assertThat(telling.receiver.posted()).hasSize(1);
    }

    @Test
    void takesNobodyForAwayByNotWaitingForThemAnyMore() throws Exception {
        paths.chemelot().submit();
        telling.fill();
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answering = new CountDownLatch(1);
        telling.receiver.answer(said -> {
            asked.countDown();
            await(answering);
            return Reply.of(204);
        });
        Thread server = new Thread(() -> telling.deliver(id));
        server.start();
        asked.await();

        server.interrupt();
        server.join();
        answering.countDown();

        assertThat(subscription().absence()).isNull();
        telling.receiver.answer(204);
        now = now.plus(DeliveringEvents.LEASE).plusSeconds(1);
        telling.deliver(id);
        assertThat(telling.receiver.kinds()).containsExactly(SUBMITTED, SUBMITTED);
    }

    @Test
    void waitsAsLongAsItIsAskedTo() {
        paths.chemelot().submit();
        telling.receiver.answer(said -> new Reply(429, "", Map.of("Retry-After", "1800")));
        telling.round(id);

        now = now.plus(Duration.ofMinutes(29));
        telling.deliver(id);
        assertThat(telling.receiver.posted()).hasSize(1);
        now = now.plus(Duration.ofMinutes(1));
        telling.deliver(id);
        assertThat(telling.receiver.posted()).hasSize(2);

        telling.keeping.tryNow(Telling.ADMINISTRATOR, id);
        telling.deliver(id);
        assertThat(telling.receiver.posted()).hasSize(3);
    }

    @Test
    void leavesAloneWhoSaysThatItIsGone() {
        paths.chemelot().submit();
        telling.receiver.answer(410);
        telling.round(id);
        now = now.plus(Duration.ofDays(2));
        telling.round(id);

        assertThat(telling.receiver.posted()).hasSize(1);
        assertThat(subscription().state()).isEqualTo(SubscriptionState.GONE);
    }

    @Test
    void tellsNothingOfWhatIsSecretByThen() {
        int waitingBefore = counts().deliveriesWaiting();
        DossierPath path = paths.chemelot().submit().allCollegesEndorse();
        telling.fill();
        assertThat(counts().deliveriesWaiting()).isGreaterThan(waitingBefore);
        path.secrecy().imposedBy("gs-limburg");

        telling.fill();
        assertThat(telling.following.count(Telling.ADMINISTRATOR, id).waiting())
                .as("nor counts it")
                .isZero();
        assertThat(counts().deliveriesWaiting()).as("nor among all").isEqualTo(waitingBefore);
        assertThat(telling.following.waiting(Telling.ADMINISTRATOR, id)).isEmpty();
        telling.deliver(id);
        assertThat(telling.receiver.posted()).isEmpty();

        beans.getBean(LiftingSecrecy.class)
                .lift(SeatHolder.of("gs-limburg"), path.secrecy().only().id(), "Het kan weer.");
        telling.round(id);
        assertThat(telling.receiver.posted()).as("of the secrecy itself").isEmpty();
        telling.following.replay(Telling.ADMINISTRATOR, id, firstOf(path));
        telling.deliver(id);
        assertThat(telling.told(path.id())).startsWith(SUBMITTED, COLLEGE);
    }

    @Test
    void hidesWhatWasToldOnceItsDossierIsSecret() {
        DossierPath path = paths.chemelot().submit();
        telling.round(id);
        assertThat(telling.following.done(Telling.ADMINISTRATOR, id)).hasSize(1);

        path.secrecy().imposedBy("gs-limburg");

        assertThat(telling.following.done(Telling.ADMINISTRATOR, id)).isEmpty();
        assertThat(telling.following.count(Telling.ADMINISTRATOR, id).lastSentAt())
                .isNull();
    }

    @Test
    void tellsNothingWithTheRightsOfWhoHasNone() {
        DossierPath path = paths.chemelot().submit();
        when(actors.of(any())).thenReturn(new Actor(Telling.ADMINISTRATOR.person(), Set.of()));
        telling.round(id);
        assertThat(telling.receiver.posted()).isEmpty();
        assertThat(telling.following.hasRights(Telling.ADMINISTRATOR, Telling.ADMINISTRATOR.person()))
                .isFalse();

        when(actors.of(any())).thenReturn(Telling.ADMINISTRATOR);
        telling.round(id);
        assertThat(telling.told(path.id())).containsExactly(SUBMITTED);
    }

    @Test
    void tellsOnceMoreFromADayOrFromSomethingThatWasTold() {
        DossierPath path = paths.chemelot().submit().allCollegesEndorse();
        telling.round(id);
        List<String> all = telling.told(path.id());
        telling.receiver.forget();
        // So that other tests have no part in it.
        LocalDate day = LocalDate.of(2099, 1, 1);
        sql.sql("update published_event set at = ? where proposal = ?")
                .params(day.atStartOfDay().atOffset(ZoneOffset.UTC), path.id().value())
                .update();

        int again = telling.following.replay(Telling.ADMINISTRATOR, id, day);
        assertThat(again).isEqualTo(all.size());
        assertThat(telling.following.replay(Telling.ADMINISTRATOR, id, day))
                .as("what is to come anyway")
                .isZero();
        telling.deliver(id);
        assertThat(telling.told(path.id())).isEqualTo(all);

        telling.receiver.forget();
        DeliveryRow last = telling.following.done(Telling.ADMINISTRATOR, id).stream()
                .filter(row -> row.proposal().equals(path.id()))
                .findFirst()
                .orElseThrow();
        telling.following.replay(Telling.ADMINISTRATOR, id, last.position());
        telling.deliver(id);
        assertThat(telling.told(path.id())).containsExactly(last.kind().code());
        assertThat(telling.following.replay(Telling.ADMINISTRATOR, id, LocalDate.of(2100, 1, 1)))
                .isZero();
    }

    @Test
    void countsNothingOfWhatIsSecretAmongWhatIsToldOnceMore() {
        DossierPath secret = paths.chemelot().submit();
        DossierPath open = paths.chemelot().submit();
        telling.round(id);
        secret.secrecy().imposedBy("gs-limburg");

        int again = telling.following.replay(Telling.ADMINISTRATOR, id, firstOf(secret));

        assertThat(again).isEqualTo(telling.told(open.id()).size());
    }

    @Test
    void goesOnWhereItWasPaused() {
        telling.keeping.pause(Telling.ADMINISTRATOR, id);
        DossierPath path = paths.chemelot().submit();
        telling.round(id);
        assertThat(telling.receiver.posted()).isEmpty();

        telling.keeping.resume(Telling.ADMINISTRATOR, id);
        telling.round(id);
        assertThat(telling.told(path.id())).containsExactly(SUBMITTED);
    }

    @Test
    void tellsWhatWasAskedForAlone() {
        SubscriptionId some = telling.begin(EventKind.COLLEGE_DECIDED).id();
        paths.chemelot().submit().collegeDecides("limburg", CollegeOutcome.ENDORSE);

        telling.round(some);

        assertThat(telling.receiver.kinds()).containsExactly(COLLEGE);
    }

    @Test
    void tellsNothingMoreOfWhatIsNotAskedForAnyMore() {
        DossierPath path = paths.chemelot().submit().collegeDecides("limburg", CollegeOutcome.ENDORSE);
        telling.fill();
        sql.sql("update delivery set state = 'STUCK' where subscription = ? and event = ?")
                .params(id.value(), firstOf(path))
                .update();

        telling.keeping.change(
                Telling.ADMINISTRATOR,
                id,
                new WantedSubscription(
                        "Zaaksysteem", telling.receiver.address().toString(), Set.of(EventKind.COLLEGE_DECIDED), ""));
        telling.deliver(id);

        assertThat(telling.receiver.kinds()).containsExactly(COLLEGE);
    }

    @Test
    void bringsAgainWhatAServerTookAndNeverSaidMoreOf() {
        paths.chemelot().submit();
        telling.fill();
        beans.getBean(Deliveries.class)
                .take(id, now, now.plus(DeliveringEvents.LEASE))
                .orElseThrow();
        telling.deliver(id);
        assertThat(telling.receiver.posted()).as("while it is another's").isEmpty();

        now = now.plus(DeliveringEvents.LEASE).plusSeconds(1);
        telling.deliver(id);
        assertThat(telling.receiver.kinds()).containsExactly(SUBMITTED);
    }

    @Test
    void sharesTheWorkAmongServersWithoutMixingUpADossier() throws Exception {
        List<DossierPath> all = new ArrayList<>();
        for (int number = 0; number < 6; number++) {
            all.add(paths.chemelot().submit().allCollegesEndorse());
        }
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> servers = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            Thread server = new Thread(() -> roundAfter(start));
            servers.add(server);
            server.start();
        }

        start.countDown();
        for (Thread server : servers) {
            server.join();
        }
        telling.round(id);

        assertThat(telling.receiver.posted()).extracting(Received::id).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(path -> {
            assertThat(telling.told(path.id())).startsWith(SUBMITTED, COLLEGE);
            assertThat(sequences(path.id())).isSorted();
        });
    }

    private void roundAfter(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        telling.round(id);
    }

    @Test
    void missesNothingThatIsCommittedLate() throws Exception {
        ProposalId late = paths.chemelot().submit().id();
        ProposalId early = paths.chemelot().submit().id();
        TransactionTemplate transaction = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch committing = new CountDownLatch(1);
        Thread slow = new Thread(() -> transaction.executeWithoutResult(begun -> {
            record(late);
            written.countDown();
            await(committing);
        }));
        slow.start();
        written.await();
        transaction.executeWithoutResult(begun -> record(early));

        telling.fill();
        telling.fill();
        assertThat(published(late)).containsExactly("PROPOSAL_SUBMITTED");
        assertThat(published(early)).containsExactly("PROPOSAL_SUBMITTED", "MANDATE_ENDED");
        committing.countDown();
        slow.join();
        telling.fill();

        assertThat(published(late)).containsExactly("PROPOSAL_SUBMITTED", "MANDATE_ENDED");
        telling.fill();
        telling.fill();
        assertThat(published(late)).hasSize(2);
        assertThat(published(early)).hasSize(2);
    }

    @Test
    void goesOnInADatabaseThatWasRestoredElsewhere() {
        sql.sql("update publication set ahead_of = cast('9000000000000000000' as xid8)")
                .update();
        DossierPath path = paths.chemelot().submit();

        telling.round(id);
        telling.round(id);

        assertThat(telling.told(path.id())).containsExactly(SUBMITTED);
        assertThat(sql.sql("select ahead_of < cast('9000000000000000000' as xid8) from publication")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private void record(ProposalId proposal) {
        beans.getBean(DossierRecord.class)
                .add(new RecordEntry(proposal, Fixtures.NOW, null, null, RecordedEvent.MANDATE_ENDED, Map.of()));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> published(ProposalId dossier) {
        return sql.sql("select kind from published_event where proposal = ? order by sequence")
                .param(dossier.value())
                .query(String.class)
                .list();
    }

    private long firstOf(DossierPath path) {
        return sql.sql("select min(position) from published_event where proposal = ?")
                .param(path.id().value())
                .query(Long.class)
                .single();
    }

    private List<String> sequences(ProposalId dossier) {
        return telling.receiver.posted().stream()
                .filter(said -> said.dossier().equals(dossier.toString()))
                .map(Received::sequence)
                .toList();
    }

    private Subscription subscription() {
        return telling.keeping.find(Telling.ADMINISTRATOR, id).orElseThrow();
    }

    private OpenWorkCounts.Counts counts() {
        return beans.getBean(OpenWorkCounts.class).on(Fixtures.TODAY, Fixtures.NOW);
    }
}

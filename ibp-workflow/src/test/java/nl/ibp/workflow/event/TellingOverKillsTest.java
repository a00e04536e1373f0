package nl.ibp.workflow.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.event.FakeReceiver.Received;
import nl.ibp.workflow.event.FakeReceiver.Reply;
import nl.ibp.workflow.organisation.Actors;
import nl.ibp.workflow.path.PathDriver;
import nl.ibp.workflow.path.PathTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Servers are killed while they tell a system and people work on: it gets everything, in order within a dossier. */
@PathTest
class TellingOverKillsTest {

    /** Each server comes later than the leases of the one before. */
    private static final long MINUTES_APART = DeliveringEvents.LEASE.toMinutes() + 1;

    private static final int DOSSIERS_A_SERVER = 6;

    @Autowired
    BeanFactory beans;

    @Autowired
    PathDriver paths;

    @Autowired
    JdbcClient sql;

    @Value("${spring.datasource.url}")
    String url;

    @Value("${spring.datasource.username}")
    String user;

    private final Random random = new Random();
    private final Actors actors = mock(Actors.class);
    private final AtomicReference<Process> server = new AtomicReference<>();
    private final List<ProposalId> dossiers = new ArrayList<>();
    private Telling telling;
    private SubscriptionId id;

    @BeforeEach
    void subscribe() {
        when(actors.of(any())).thenReturn(Telling.ADMINISTRATOR);
        telling = new Telling(beans, actors, Clock.offset(Clock.systemUTC(), Duration.ofMinutes(10 * MINUTES_APART)));
        id = telling.begin().id();
    }

    @AfterEach
    void killAll() {
        Process running = server.get();
        if (running != null) {
            running.destroyForcibly();
        }
        sql.sql("delete from subscription").update();
        telling.close();
    }

    @Test
    void losesNothingAndMixesUpNothing() throws Exception {
        killInTheMiddle(1);
        killWhileItWaitsForAnAnswer(2);
        killInTheMiddle(3);

        telling.receiver.answer(204);
        telling.round(id);

        assertThat(firstTimes(dossiers.get(0))).hasSizeGreaterThan(1);
        assertThat(dossiers).allSatisfy(dossier -> {
            assertThat(firstTimes(dossier)).as("everything").hasSameElementsAs(published(dossier));
            assertThat(firstTimes(dossier)).as("in order").isEqualTo(published(dossier));
        });
        assertThat(telling.receiver.posted())
                .as("something came twice, since nobody could know that it had arrived")
                .hasSizeGreaterThan(Set.copyOf(telling.receiver.posted().stream()
                                .map(Received::id)
                                .toList())
                        .size());
        assertThat(telling.following.count(Telling.ADMINISTRATOR, id)).satisfies(count -> {
            assertThat(count.waiting()).isZero();
            assertThat(count.stuck()).isZero();
        });
    }

    private void killInTheMiddle(int number) throws Exception {
        telling.receiver.answer(said -> {
            LockSupport.parkNanos(Duration.ofMillis(random.nextInt(30)).toNanos());
            return Reply.of(204);
        });
        int before = telling.receiver.posted().size();
        int enough = before + 3 + random.nextInt(8);
        start(number);
        work();
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(2))
                .until(() -> telling.receiver.posted().size() >= enough);
        server.get().destroyForcibly().waitFor();
    }

    private void killWhileItWaitsForAnAnswer(int number) throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch killed = new CountDownLatch(1);
        AtomicBoolean isFirst = new AtomicBoolean(true);
        telling.receiver.answer(said -> {
            if (isFirst.getAndSet(false)) {
                asked.countDown();
                awaitQuietly(killed);
            }
            return Reply.of(204);
        });
        start(number);
        work();
        assertThat(asked.await(90, TimeUnit.SECONDS)).isTrue();
        server.get().destroyForcibly().waitFor();
        killed.countDown();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void start(int number) throws IOException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        server.set(new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx300m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledTeller.class.getName(),
                        url,
                        user,
                        "" + telling.receiver.port(),
                        "" + number * MINUTES_APART)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    private void work() {
        for (int number = 0; number < DOSSIERS_A_SERVER; number++) {
            dossiers.add(paths.chemelot().submit().allCollegesEndorse().id());
        }
    }

    private List<String> firstTimes(ProposalId dossier) {
        Set<String> ids = new LinkedHashSet<>();
        telling.receiver.posted().stream()
                .filter(said -> said.dossier().equals(dossier.toString()))
                .forEach(said -> ids.add(said.id()));
        return List.copyOf(ids);
    }

    private List<String> published(ProposalId dossier) {
        return sql.sql("select cast(id as text) from published_event where proposal = ? order by sequence")
                .param(dossier.value())
                .query(String.class)
                .list();
    }
}

package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.TestDatabase;
import nl.ibp.workflow.live.Change;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@Timeout(60)
class PostgresSignalsTest {

    private static final Duration SELDOM = Duration.ofHours(1);
    private static final Duration OFTEN = Duration.ofMillis(50);
    private static final SeatId SEAT = new SeatId("gs-utrecht");

    private final TestDatabase database = TestDatabase.blank();
    private final JdbcClient sql = JdbcClient.create(database.dataSource());
    private final List<Node> nodes = new ArrayList<>();

    @AfterEach
    void stop() {
        nodes.forEach(node -> node.signals.stop());
    }

    @Test
    void tellsOthersAndNotItself() throws InterruptedException {
        Node one = node(SELDOM);
        Node other = node(SELDOM);

        one.signals.tell(work());
        Change first = other.hears();
        other.signals.tell(new Change.OfNotices(SEAT));

        assertThat(first).isInstanceOf(Change.OfWork.class);
        // It would have heard its own before the answer to it.
        assertThat(one.hears()).isEqualTo(new Change.OfNotices(SEAT));
    }

    @Test
    void tellsSoon() throws InterruptedException {
        Node one = node(SELDOM);
        Node other = node(SELDOM);
        List<Duration> took = new ArrayList<>();

        for (int times = 0; times < 5; times++) {
            long before = System.nanoTime();
            one.signals.tell(work());
            other.hears();
            took.add(Duration.ofNanos(System.nanoTime() - before));
        }

        assertThat(took.stream().sorted().toList().get(2)).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void tellsManyAtOnce() throws InterruptedException {
        Node one = node(SELDOM);
        Node other = node(SELDOM);
        List<Change> many = IntStream.range(0, 1_500).mapToObj(number -> work()).toList();

        many.forEach(one.signals::tell);

        List<Change> heard = new ArrayList<>();
        while (heard.size() < many.size()) {
            heard.add(other.hears());
        }
        assertThat(heard).containsExactlyElementsOf(many);
    }

    @Test
    void listensAgainAfterItsConnectionIsLostAndSaysThatItMayHaveMissedSomething() throws InterruptedException {
        Node one = node(SELDOM);
        Node other = node(SELDOM);

        assertThat(sql.sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = ?")
                        .param("ibp-live-" + other.signals.node())
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);

        assertThat(other.hears()).isEqualTo(new Change.Unknown());
        Change change = work();
        one.signals.tell(change);
        assertThat(other.hears()).isEqualTo(change);
        other.signals.tell(change);
        assertThat(one.hears()).isEqualTo(change);
    }

    @Test
    void looksNotAgainWhileOthersAreThere() {
        Node one = node(OFTEN);
        node(SELDOM);

        awaitLooks(one, 3);

        assertThat(one.heard).isEmpty();
    }

    @Test
    void looksAgainOnceWhenOneIsGone() throws InterruptedException {
        Node one = node(OFTEN);
        Node other = node(SELDOM);
        node(SELDOM);
        awaitLooks(one, 2);

        other.signals.stop();

        assertThat(one.hears()).isEqualTo(new Change.Unknown());
        awaitLooks(one, 3);
        assertThat(one.heard).isEmpty();
    }

    @Test
    void looksAgainWhenOneThatWasHeardIsGoneBeforeAnybodyLooked() throws InterruptedException {
        Node one = node(Duration.ofSeconds(2));
        Node other = node(SELDOM);
        Change change = work();
        other.signals.tell(change);
        assertThat(one.hears()).isEqualTo(change);

        other.signals.stop();

        assertThat(one.hears()).isEqualTo(new Change.Unknown());
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void goesOnWhereWhoListensFailsAndWritesNothingOfItToTheLog(CapturedOutput log) throws InterruptedException {
        Node one = node(SELDOM);
        Node other = node(SELDOM, change -> {
            throw new IllegalStateException("Een titel die niemand kent");
        });
        Change last = new Change.OfNotices(SEAT);

        one.signals.tell(work());
        one.signals.tell(last);

        await().untilAsserted(() -> assertThat(other.heard).contains(last));
        assertThat(log)
                .contains("Handing on OfNotices: java.lang.IllegalStateException")
                .doesNotContain("Een titel");
    }

    @Test
    void leavesNoConnectionBehind() {
        Node node = node(SELDOM);
        assertThat(listening()).isEqualTo(1);

        node.signals.stop();

        await().untilAsserted(() -> assertThat(listening()).isZero());
    }

    @Test
    void tellsWhatWasToldJustBeforeItEnds() throws InterruptedException {
        Node one = node(SELDOM);
        Node other = node(SELDOM);
        Change change = work();

        one.signals.tell(change);
        one.signals.stop();
        one.signals.tell(work());

        assertThat(other.hears()).isEqualTo(change);
    }

    private int listening() {
        return sql.sql("select count(*) from pg_stat_activity"
                        + " where datname = current_database() and application_name like 'ibp-live-%'")
                .query(Integer.class)
                .single();
    }

    private void awaitLooks(Node node, int times) {
        for (int look = 0; look < times; look++) {
            String last = lastLook(node);
            await().pollInterval(Duration.ofMillis(5))
                    .untilAsserted(() -> assertThat(lastLook(node)).isNotEqualTo(last));
        }
    }

    private String lastLook(Node node) {
        return sql.sql("select query_start::text from pg_stat_activity where application_name = ?")
                .param("ibp-live-" + node.signals.node())
                .query(String.class)
                .single();
    }

    private static Change work() {
        return new Change.OfWork(SEAT, ProposalId.create());
    }

    private Node node(Duration look) {
        return node(look, change -> {});
    }

    private Node node(Duration look, Consumer<Change> then) {
        Node node = new Node(new PostgresSignals(sql, details(), look), new LinkedBlockingQueue<>());
        nodes.add(node);
        node.signals.start(change -> {
            node.heard.add(change);
            then.accept(change);
        });
        return node;
    }

    private JdbcConnectionDetails details() {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return database.user();
            }

            @Override
            public String getPassword() {
                return database.password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }

    private record Node(PostgresSignals signals, BlockingQueue<Change> heard) {

        Change hears() throws InterruptedException {
            Change change = heard.poll(10, TimeUnit.SECONDS);
            assertThat(change).as("what is heard").isNotNull();
            return change;
        }
    }
}

package nl.ibp.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import nl.ibp.launch.FreePort;
import nl.ibp.operations.Workload.Review;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Three nodes behind a proxy, many people at work, and every forty seconds one of the nodes is killed: nothing that
 * somebody was told is done is lost or done twice, and what a node had begun by itself goes on elsewhere within ten
 * seconds.
 */
@Operations
class NodesUnderLoadIT {

    private static final Logger log = LoggerFactory.getLogger(NodesUnderLoadIT.class);

    private static final String DATABASE = "ibp";
    private static final int NODES = 3;
    private static final int PEOPLE = Integer.getInteger("ibp.load.people", 30);
    private static final int SECONDS = Integer.getInteger("ibp.load.seconds", 120);
    private static final Duration BETWEEN_KILLS = Duration.ofSeconds(40);
    private static final int TIMERS_A_KILL = 3;
    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void losesNothingOverADeathAndGoesOn() throws Exception {
        assumeTrue(Machine.postgres().isPresent(), "a PostgreSQL of the machine");
        assumeTrue(Machine.program("haproxy").isPresent(), "HAProxy");
        int kills = SECONDS / (int) BETWEEN_KILLS.toSeconds();
        try (OwnPostgres server = OwnPostgres.start()) {
            Workload work = Workload.prepare(server, DATABASE, 20 + SECONDS, kills * TIMERS_A_KILL);
            List<Integer> ports = List.of(FreePort.find(), FreePort.find(), FreePort.find());
            List<Node> nodes = startTogether(server, ports);
            try (Proxy proxy = Proxy.before(ports);
                    People people = new People(proxy.address(), work, Duration.ofMillis(1500))) {
                people.begin(work.seats(PEOPLE));
                List<Duration> took = killAgainAndAgain(server, work, nodes, people, kills);
                people.stop();
                tell(people, took);

                assertThat(took).allSatisfy(time -> assertThat(time).isLessThan(SOON));
                assertNothingLost(server.sql(DATABASE), people);
            } finally {
                nodes.forEach(Node::close);
            }
            assertThat(Check.of(server, DATABASE))
                    .contains(" 0 verschillen", "De vastlegging klopt", "Alles is te vinden");
        }
    }

    /** All at once, though one after the other makes what is missing. */
    private static List<Node> startTogether(OwnPostgres server, List<Integer> ports) throws Exception {
        List<Node> nodes = new ArrayList<>();
        for (int port : ports) {
            nodes.add(Node.start(Node.JAR, port, Node.on(server, DATABASE, Map.of())));
        }
        for (Node node : nodes) {
            node.awaitReady();
        }
        return nodes;
    }

    /** @return how long after each death the last of the terms that passed at that moment was over */
    private static List<Duration> killAgainAndAgain(
            OwnPostgres server, Workload work, List<Node> nodes, People people, int kills) throws Exception {
        JdbcClient sql = server.sql(DATABASE);
        List<Duration> took = new ArrayList<>();
        for (int kill = 0; kill < kills; kill++) {
            long begun = System.nanoTime();
            Thread.sleep(BETWEEN_KILLS.toMillis() / 2);
            List<String> timed = work.timed().subList(kill * TIMERS_A_KILL, (kill + 1) * TIMERS_A_KILL);
            int victim = ThreadLocalRandom.current().nextInt(nodes.size());
            passTerms(sql, timed);
            // Some are taken by a node by now, and it may be this one.
            Thread.sleep(ThreadLocalRandom.current().nextLong(1000));
            nodes.get(victim).kill();
            long killed = System.nanoTime();
            int before = people.done().size();
            await().pollInterval(Duration.ofMillis(50))
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> awaitedTerms(sql, timed) == 0);
            took.add(Duration.ofNanos(System.nanoTime() - killed));
            nodes.set(
                    victim,
                    Node.start(Node.JAR, nodes.get(victim).port(), Node.on(server, DATABASE, Map.of()))
                            .awaitReady());
            long left = BETWEEN_KILLS.toNanos() - (System.nanoTime() - begun);
            Thread.sleep(Math.max(0, Duration.ofNanos(left).toMillis()));
            assertThat(people.done()).as("work after a death").hasSizeGreaterThan(before);
        }
        return took;
    }

    private static final String TERMS =
            """
            from act_ru_job job join act_ru_execution process on process.id_ = job.process_instance_id_
            where job.type_ = 'timer' and process.business_key_ = any(:dossiers)""";

    private static void passTerms(JdbcClient sql, List<String> dossiers) {
        int terms = sql.sql("update act_ru_job set duedate_ = now() where id_ in (select job.id_ " + TERMS + ")")
                .param("dossiers", dossiers.toArray(String[]::new))
                .update();
        assertThat(terms).as("terms that run").isGreaterThanOrEqualTo(dossiers.size());
    }

    private static int awaitedTerms(JdbcClient sql, List<String> dossiers) {
        return sql.sql("select count(*) " + TERMS + " and job.duedate_ <= now()")
                .param("dossiers", dossiers.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    static void assertNothingLost(JdbcClient sql, People people) {
        assertThat(people.done()).isNotEmpty();
        for (Review review : people.done().keySet()) {
            assertThat(Workload.recorded(sql, review))
                    .as("%s, which was acknowledged", review)
                    .isEqualTo(1);
        }
        for (Review review : people.inDoubt()) {
            assertThat(Workload.recorded(sql, review))
                    .as("%s, in doubt", review)
                    .isLessThanOrEqualTo(1);
        }
        assertThat(people.refused()).isEmpty();
        assertThat(people.odd()).isEmpty();
    }

    private static void tell(People people, List<Duration> took) {
        log.info(
                "Nodes: {} people, {} s, {} kills | {} acts acknowledged, {} in doubt | thrown out {} times | terms of"
                        + " the dead over after {} ms",
                PEOPLE,
                SECONDS,
                took.size(),
                people.done().size(),
                people.inDoubt().size(),
                people.thrownOut(),
                took.stream().map(Duration::toMillis).toList());
    }
}

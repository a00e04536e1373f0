package nl.ibp.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ibp.launch.FreePort;
import nl.ibp.operations.Workload.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two nodes are brought from one version to the next, one after the other, while people are at work. The next version is
 * this one with another number and a migration more, unless {@code -Dibp.previous.jar} names a jar of the one before.
 */
@Operations
class RollingUpdateIT {

    private static final Logger log = LoggerFactory.getLogger(RollingUpdateIT.class);

    private static final String DATABASE = "ibp";
    private static final int PEOPLE = 12;
    private static final String TYPED = "Wat ik nog wilde zeggen";

    @TempDir
    Path folder;

    private Path older;
    private Path newer;

    @Test
    void letsPeopleWorkOn() throws Exception {
        assumeTrue(Machine.postgres().isPresent(), "a PostgreSQL of the machine");
        assumeTrue(Machine.program("haproxy").isPresent(), "HAProxy");
        String previous = System.getProperty("ibp.previous.jar");
        older = previous == null ? Node.JAR : Path.of(previous);
        newer = previous == null ? NewerJar.make(folder) : Node.JAR;
        try (OwnPostgres server = OwnPostgres.start()) {
            Workload work = Workload.prepare(server, DATABASE, 120, 0);
            List<Integer> ports = List.of(FreePort.find(), FreePort.find());
            List<Node> nodes = new ArrayList<>();
            for (int port : ports) {
                nodes.add(start(older, port, server));
            }
            try (Proxy proxy = Proxy.before(ports);
                    People people = new People(proxy.address(), work, Duration.ofMillis(1500))) {
                List<String> seats = work.seats(PEOPLE + 1);
                String writer = seats.get(PEOPLE);
                Review writing = work.next(writer);
                WebPerson typing = new WebPerson(proxy.address(), writer);
                typing.signIn();
                typing.type(writing.task(), TYPED);
                people.begin(seats.subList(0, PEOPLE));
                awaitActs(people, PEOPLE);

                update(nodes, 0, server);
                awaitActs(people, PEOPLE);
                restart(nodes, 1, server);
                awaitActs(people, PEOPLE);
                update(nodes, 1, server);
                awaitActs(people, PEOPLE);
                people.stop();

                tell(people);
                NodesUnderLoadIT.assertNothingLost(server.sql(DATABASE), people);
                assertThat(people.inDoubt())
                        .as("a node that ends finishes what it began")
                        .isEmpty();
                if (previous == null) {
                    assertThat(versions(server.sql(DATABASE))).containsExactly(NewerJar.VERSION);
                }
                typing.signIn();
                assertThat(typing.typed(writing.task())).isEqualTo(TYPED);
            } finally {
                nodes.forEach(Node::close);
            }
            assertThat(Check.of(server, DATABASE))
                    .contains(" 0 verschillen", "De vastlegging klopt", "Alles is te vinden");
        }
    }

    private static Node start(Path jar, int port, OwnPostgres server) throws IOException, InterruptedException {
        return Node.start(jar, port, Node.on(server, DATABASE, Map.of())).awaitReady();
    }

    private void update(List<Node> nodes, int node, OwnPostgres server) throws Exception {
        Duration took = nodes.get(node).end();
        log.info("Update: node {} ended after {} ms", node + 1, took.toMillis());
        nodes.set(node, start(newer, nodes.get(node).port(), server));
    }

    /** One of the version before, beside the tables of the next. */
    private void restart(List<Node> nodes, int node, OwnPostgres server) throws Exception {
        nodes.get(node).end();
        nodes.set(node, start(older, nodes.get(node).port(), server));
    }

    private static void awaitActs(People people, int more) {
        int before = people.done().size();
        await().atMost(Duration.ofSeconds(90)).until(() -> people.done().size() >= before + more);
    }

    private static List<String> versions(JdbcClient sql) {
        return sql.sql("select distinct version from node where seen_at > now() - interval '15 seconds'")
                .query(String.class)
                .list();
    }

    private static void tell(People people) {
        log.info(
                "Update: {} people, {} acts acknowledged, {} in doubt, thrown out {} times",
                PEOPLE,
                people.done().size(),
                people.inDoubt().size(),
                people.thrownOut());
    }
}

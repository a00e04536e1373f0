package nl.ibp.workflow.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.monitoring.ConsistencyCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A server is killed at any moment, with many people at work: nothing is half done, and work can go on. */
@PathTest
class KillTest {

    private static final Logger log = LoggerFactory.getLogger(KillTest.class);

    private static final int FEWEST_KILLS = 3;
    private static final int ENOUGH_BROKEN_OFF = 12;
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(45);

    /** One server, with the name that the database knows its sessions by. */
    private record Server(String name, Process process) {}

    @Autowired
    BeanFactory beans;

    @Autowired
    ConsistencyCheck check;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcClient sql;

    @Value("${spring.datasource.url}")
    String url;

    @Value("${spring.datasource.username}")
    String user;

    private final Random random = new Random();
    private final Deque<Server> servers = new ArrayDeque<>();

    @AfterEach
    void killAll() {
        servers.forEach(server -> server.process().destroyForcibly());
    }

    @Test
    void leavesNothingHalfDone() throws Exception {
        Set<ProposalId> before = openDossiers();

        int brokenOff = killServers();

        assertThat(brokenOff).as("acts that a kill broke off").isPositive();
        Set<ProposalId> left = openDossiers();
        left.removeAll(before);
        assertThat(left).isNotEmpty();
        goOnWith(left);
    }

    /** A few, and more while too little was broken off. */
    private int killServers() throws Exception {
        long started = System.nanoTime();
        int kills = 0;
        int brokenOff = 0;
        // Together, as one works while the next comes up.
        while (servers.size() < FEWEST_KILLS) {
            servers.add(start(servers.size()));
        }
        while (!servers.isEmpty()) {
            brokenOff += kill(servers.remove());
            kills++;
            assertThat(check.by(SeatHolder.of("beheer")).disagreements())
                    .as("after kill %d", kills)
                    .isEmpty();
            boolean timeIsLeft = System.nanoTime() - started < LONG_ENOUGH.toNanos();
            if (servers.isEmpty() && brokenOff < ENOUGH_BROKEN_OFF && timeIsLeft) {
                servers.add(start(kills));
            }
        }
        log.info("{} servers killed, with {} acts under way", kills, brokenOff);
        return brokenOff;
    }

    private Server start(int number) throws IOException {
        String name = "killed-" + number;
        String java = ProcessHandle.current().info().command().orElseThrow();
        Process process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx400m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWorker.class.getName(),
                        url + "?ApplicationName=" + name,
                        user,
                        "" + random.nextLong())
                .redirectErrorStream(true)
                .start();
        return new Server(name, process);
    }

    /** How many acts were under way an instant before. */
    private int kill(Server server) throws Exception {
        BufferedReader output = server.process().inputReader();
        awaitWorking(output);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(1500)));
        if (!server.process().isAlive()) {
            throw new AssertionError(output.lines().collect(Collectors.joining("\n")));
        }
        int underWay = sessions(server, "xact_start is not null");
        server.process().destroyForcibly().waitFor();
        await().atMost(Duration.ofSeconds(20)).until(() -> sessions(server, "true") == 0);
        return underWay;
    }

    private int sessions(Server server, String condition) {
        return sql.sql("select count(*) from pg_stat_activity where application_name = ? and " + condition)
                .param(server.name())
                .query(Integer.class)
                .single();
    }

    private static void awaitWorking(BufferedReader output) throws IOException {
        StringBuilder said = new StringBuilder();
        String line = output.readLine();
        while (line != null && !line.equals(KilledWorker.WORKING)) {
            said.append(line).append('\n');
            line = output.readLine();
        }
        assertThat(line).as("what the server said:%n%s", said).isNotNull();
    }

    private Set<ProposalId> openDossiers() {
        return tasks.allOpen().stream().map(OpenTask::proposal).collect(Collectors.toSet());
    }

    private void goOnWith(Set<ProposalId> dossiers) {
        Wanderer wanderer = new Wanderer(beans, random.nextLong());
        for (ProposalId id : dossiers) {
            DossierPath path = new PathDriver(beans).writtenAfterAll(id);
            assertThat(wanderer.step(path)).isTrue();
            wanderer.step(path);
        }
        assertThat(check.by(SeatHolder.of("beheer")).disagreements()).isEmpty();
    }
}

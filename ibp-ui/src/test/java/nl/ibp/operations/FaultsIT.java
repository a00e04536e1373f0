package nl.ibp.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.ibp.operations.Workload.Review;
import nl.ibp.workflow.SimulatedTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a node needs fails while people are at work, one fault after the other and with the same node: what they were told is
 * done is there afterwards, once; what they were not told so can be done again; a page says it in plain words; and nobody
 * has to start the node again. The table in docs/reliability.md has what this prints.
 */
@Operations
@Timeout(120)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultsIT {

    private static final Logger log = LoggerFactory.getLogger(FaultsIT.class);

    private static final String DATABASE = "ibp";
    private static final String SMALL = "700m";
    private static final int PEOPLE = 12;
    private static final int DOSSIERS = 44;
    private static final Duration PACE = Duration.ofSeconds(3);
    private static final Duration BEFORE = Duration.ofSeconds(4);
    private static final Duration LASTS = Duration.ofSeconds(12);
    private static final Duration WELL_AGAIN = Duration.ofSeconds(30);

    /** One that is slow, not broken: what goes to and fro twenty times for a page makes it wait for a second. */
    private static final Duration SLOW = Duration.ofMillis(25);

    /** What is wrong, from its beginning to its end. */
    private record Fault(String name, Step begin, Step end, boolean keepsPages) {

        private interface Step {
            void go() throws Exception;
        }
    }

    private static @Nullable SmallDisk disk;
    private static @Nullable OwnPostgres server;
    private static @Nullable SlowLink link;
    private static @Nullable Node node;
    private static Workload work;

    @BeforeAll
    @Timeout(240)
    static void start() throws Exception {
        assumeTrue(Machine.postgres().isPresent(), "a PostgreSQL of the machine");
        disk = SmallDisk.mount(SMALL).orElse(null);
        Path folder = disk == null
                ? Files.createTempDirectory("ibp-postgres")
                : Files.createDirectory(disk.folder().resolve("postgres"));
        server = OwnPostgres.start(folder);
        work = Workload.prepare(server, DATABASE, DOSSIERS, 0);
        link = SlowLink.to(server.port());
        node = Node.start(server, DATABASE, Map.of("IBP_DATABASE_URL", server.url(DATABASE, link.port())))
                .awaitReady();
    }

    @AfterAll
    static void stop() throws Exception {
        // In this order: each stands on the next.
        for (AutoCloseable part :
                Stream.of(node, link, server, disk).flatMap(Stream::ofNullable).toList()) {
            part.close();
        }
    }

    @Test
    @Order(1)
    void outlivesADatabaseThatStops() throws Exception {
        hold(new Fault("database stops", server::breakDown, server::startAgain, false), node.address());
    }

    @Test
    @Order(2)
    void outlivesANetworkThatHangs() throws Exception {
        hold(new Fault("network hangs", () -> link.hang(true), () -> link.hang(false), false), node.address());
    }

    @Test
    @Order(3)
    void outlivesANetworkThatIsSlow() throws Exception {
        hold(new Fault("network slow", () -> link.delay(SLOW), () -> link.delay(Duration.ZERO), true), node.address());
    }

    @Test
    @Order(4)
    void outlivesADiskThatIsFull() throws Exception {
        assumeTrue(disk != null, "somebody who may mount a disk");
        hold(new Fault("disk full", disk::fill, FaultsIT::makeRoom, false), node.address());
    }

    private static void makeRoom() throws Exception {
        disk.makeRoom();
        // It gives up where it cannot write its log; what watches over it starts it again.
        if (!server.isRunning()) {
            server.startAgain();
        }
    }

    /** The product's own clock: that of the machine is everybody's here. */
    @Test
    @Order(5)
    void outlivesAClockThatJumps() throws Exception {
        try (ConfigurableApplicationContext here = Workload.application(server, DATABASE)) {
            SimulatedTime time = here.getBean(SimulatedTime.class);
            Clock clock = here.getBean(Clock.class);
            URI address = URI.create("http://127.0.0.1:%d/"
                    .formatted(((ServletWebServerApplicationContext) here)
                            .getWebServer()
                            .getPort()));
            hold(jump("clock an hour ahead", Duration.ofHours(1), time, clock), address);
            hold(jump("clock an hour back", Duration.ofHours(-1), time, clock), address);
        }
    }

    private static Fault jump(String name, Duration far, SimulatedTime time, Clock clock) {
        return new Fault(name, () -> time.travelTo(clock.instant().plus(far)), time::returnToNow, true);
    }

    @Test
    @Order(6)
    void isWholeAfterAllOfThat() throws Exception {
        assertThat(Check.of(server, DATABASE)).contains(" 0 verschillen", "De vastlegging klopt", "Alles is te vinden");
        assertThat(node.said()).doesNotContain("OutOfMemoryError");
    }

    private static void hold(Fault fault, URI address) throws Exception {
        List<String> seats = work.seats(PEOPLE);
        WebPerson reader = new WebPerson(address, seats.get(0));
        reader.signIn();
        try (People people = new People(address, work, PACE)) {
            people.begin(seats);
            Thread.sleep(BEFORE.toMillis());
            int before = people.done().size();

            List<String> read;
            CompletableFuture<String> newcomer;
            fault.begin().go();
            try {
                newcomer = CompletableFuture.supplyAsync(() -> signIn(address, seats.get(1)));
                read = readDuring(reader);
            } finally {
                fault.end().go();
            }
            Duration took = awaitWell(people);
            people.stop();
            int there = assertOnceEach(people, address);

            log.info(
                    "Fault '{}': {} acts acknowledged before, {} in all | {} told to try again, {} in doubt, {} of"
                            + " these there, others done again | {} of {} pages drawn | newcomer '{}' | well after {} ms",
                    fault.name(),
                    before,
                    people.done().size(),
                    people.toldAway().size(),
                    people.inDoubt().size(),
                    there,
                    read.stream().filter(FaultsIT::isDrawn).count(),
                    read.size(),
                    newcomer.get(30, TimeUnit.SECONDS),
                    took.toMillis());
            assertThat(before).isPositive();
            assertThat(read).isNotEmpty().allSatisfy(text -> assertPlain(text, fault.keepsPages()));
            assertThat(newcomer.join()).isIn("signed in", "told why not");
            assertThat(signIn(address, seats.get(1))).isEqualTo("signed in");
            assertThat(people.refused()).isEmpty();
            assertThat(people.odd()).isEmpty();
            assertThat(took).isLessThan(WELL_AGAIN);
        }
    }

    /** Whoever comes while it lasts must not read that their password is wrong. */
    private static String signIn(URI address, String seat) {
        try {
            new WebPerson(address, seat).signIn();
            return "signed in";
        } catch (IOException told) {
            return isTold(String.valueOf(told.getMessage())) ? "told why not" : String.valueOf(told);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private static List<String> readDuring(WebPerson reader) throws InterruptedException {
        List<String> read = new ArrayList<>();
        long until = System.nanoTime() + LASTS.toNanos();
        while (System.nanoTime() < until) {
            read.add(read(reader));
            Thread.sleep(1000);
        }
        return read;
    }

    private static String read(WebPerson reader) throws InterruptedException {
        try {
            if (!reader.isSignedIn()) {
                reader.signIn();
            }
            return reader.reads("werk");
        } catch (IOException told) {
            return String.valueOf(told.getMessage());
        }
    }

    /** @return how long until somebody is told again that what they did is done */
    private static Duration awaitWell(People people) {
        long ended = System.nanoTime();
        await().pollInterval(Duration.ofMillis(50))
                .atMost(WELL_AGAIN.plusSeconds(15))
                .until(() -> people.done().values().stream().anyMatch(at -> at > ended));
        return Duration.ofNanos(System.nanoTime() - ended);
    }

    /**
     * What was acknowledged is there, and what was not is there or is done again now.
     *
     * @return how much was there that nobody had been told of
     */
    private static int assertOnceEach(People people, URI address) throws IOException, InterruptedException {
        JdbcClient sql = server.sql(DATABASE);
        for (Review review : people.done().keySet()) {
            assertThat(Workload.recorded(sql, review))
                    .as("%s, which was acknowledged", review)
                    .isEqualTo(1);
        }
        int there = 0;
        for (Review review : Stream.concat(people.toldAway().stream(), people.inDoubt().stream())
                .toList()) {
            if (Workload.recorded(sql, review) == 1) {
                there++;
            } else {
                WebPerson again = new WebPerson(address, review.seat());
                again.signIn();
                assertThat(again.review(review.task())).as("%s, again", review).isEqualTo(WebPerson.Outcome.DONE);
                assertThat(Workload.recorded(sql, review))
                        .as("%s, again", review)
                        .isEqualTo(1);
            }
        }
        return there;
    }

    private static void assertPlain(String text, boolean mustBeDrawn) {
        assertThat(text).doesNotContain("Exception", "at nl.ibp", "org.postgresql", "Whitelabel");
        assertThat(isDrawn(text) || !mustBeDrawn && isTold(text)).as(text).isTrue();
    }

    private static boolean isDrawn(String text) {
        return text.contains("Mijn werk");
    }

    /** By the page itself, or by the page of signing in that the address leads to. */
    private static boolean isTold(String text) {
        return text.contains(WebPerson.AWAY) || text.contains("fout=weg");
    }
}

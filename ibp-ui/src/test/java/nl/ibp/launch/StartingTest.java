package nl.ibp.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Starts the application as people do; one runs all along, and each test leaves it running. */
@Timeout(240)
class StartingTest {

    @TempDir
    static Path temporary;

    private static Path home;
    private static int port;
    private static ChildApplication running;

    @BeforeAll
    static void startFirst() throws IOException {
        home = temporary.resolve("home");
        port = freePort();
        running = ChildApplication.start(home, port, Map.of());
        running.awaitReady();
    }

    @AfterAll
    static void stopLast() throws InterruptedException {
        running.stop();

        assertThat(Postmaster.runningOn(data()))
                .as("the database stops with the application")
                .isEmpty();
    }

    @Test
    void refusesPortThatIsTaken() throws Exception {
        ChildApplication second = ChildApplication.start(temporary.resolve("other"), port, Map.of());

        assertRefused(second, "poort " + port + " is al in gebruik");
        assertThat(temporary.resolve("other/data"))
                .as("nothing was made for it")
                .doesNotExist();
    }

    @Test
    void refusesFolderAnotherApplicationRunsOn() throws Exception {
        ChildApplication second = ChildApplication.start(home, freePort(), Map.of());

        assertRefused(second, "IBP draait al met de gegevens in " + home);
    }

    @Test
    void refusesFolderOfNewerDatabase() throws Exception {
        Path newer = temporary.resolve("newer");
        Files.writeString(Files.createDirectories(newer.resolve("data")).resolve("PG_VERSION"), "99\n");

        ChildApplication second = ChildApplication.start(newer, freePort(), Map.of());

        assertRefused(second, "zijn van PostgreSQL 99");
    }

    @Test
    void refusesDatabaseThatCannotBeReached() throws Exception {
        String url = "jdbc:postgresql://127.0.0.1:%d/ibp".formatted(freePort());

        ChildApplication second =
                ChildApplication.start(temporary.resolve("none"), freePort(), Map.of("IBP_DATABASE_URL", url));

        assertRefused(second, url + " is niet bereikbaar");
        assertThat(temporary.resolve("none"))
                .as("a given database needs no folder")
                .doesNotExist();
    }

    @Test
    void refusesDatabaseThatRefusesThePassword() throws Exception {
        Map<String, String> variables =
                Map.of("IBP_DATABASE_URL", databaseUrl("ibp"), "IBP_DATABASE_PASSWORD", "wrong-secret");

        ChildApplication second = ChildApplication.start(temporary.resolve("none"), freePort(), variables);

        assertRefused(second, "weigert de aanmelding");
    }

    @Test
    void refusesDatabaseThatDoesNotExist() throws Exception {
        Map<String, String> variables =
                Map.of("IBP_DATABASE_URL", databaseUrl("absent"), "IBP_DATABASE_PASSWORD", password());

        ChildApplication second = ChildApplication.start(temporary.resolve("none"), freePort(), variables);

        assertRefused(second, "bestaat niet");
    }

    @Test
    void keepsWhatWasCommittedWhenKilled() throws Exception {
        jdbc().sql("create table kept (word text)").update();
        jdbc().sql("insert into kept values ('acknowledged')").update();
        running.kill();
        assertThat(Postmaster.runningOn(data()))
                .as("the server outlives a killed application")
                .isPresent();

        running = ChildApplication.start(home, port, Map.of());
        String said = running.awaitReady();

        assertThat(said).contains("De database van een afgebroken IBP draait nog");
        assertThat(jdbc().sql("select word from kept").query(String.class).single())
                .isEqualTo("acknowledged");
        assertThat(jdbc().sql("show fsync").query(String.class).single()).isEqualTo("on");
        assertThat(jdbc().sql("show synchronous_commit").query(String.class).single())
                .isEqualTo("on");
    }

    private static void assertRefused(ChildApplication application, String reason) throws InterruptedException {
        String said = application.awaitEnd();

        assertThat(said)
                .contains("IBP start niet: ", "IBP did not start: ", reason)
                .hasLineCount(1);
        assertThat(said).doesNotContain("wrong-secret");
        assertThat(application.exitCode()).isNotZero();
    }

    private static Path data() {
        return home.resolve("data");
    }

    private static JdbcClient jdbc() throws IOException {
        return JdbcClient.create(new DriverManagerDataSource(databaseUrl("ibp"), "ibp", password()));
    }

    private static String password() throws IOException {
        return Files.readString(home.resolve("password"));
    }

    /** The fourth line of the server's own file is its port. */
    private static String databaseUrl(String name) throws IOException {
        String serverPort =
                Files.readAllLines(Postmaster.pidFile(data())).get(3).strip();
        return "jdbc:postgresql://127.0.0.1:%s/%s".formatted(serverPort, name);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

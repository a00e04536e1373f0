package nl.ibp.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ibp.workflow.TestDatabase;
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
    private static String saidAtFirst = "";

    @BeforeAll
    static void startFirst() throws IOException {
        home = temporary.resolve("home");
        port = FreePort.find();
        running = ChildApplication.start(home, port, Map.of());
        saidAtFirst = running.awaitReady();
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
        ChildApplication second = ChildApplication.start(home, FreePort.find(), Map.of());

        assertRefused(second, "IBP draait al met de gegevens in " + home);
    }

    @Test
    void refusesFolderOfNewerDatabase() throws Exception {
        Path newer = temporary.resolve("newer");
        Files.writeString(Files.createDirectories(newer.resolve("data")).resolve("PG_VERSION"), "99\n");

        ChildApplication second = ChildApplication.start(newer, FreePort.find(), Map.of());

        assertRefused(second, "zijn van PostgreSQL 99");
    }

    @Test
    void saysWhatToSetWhileNobodyCanSignIn() {
        assertThat(saidAtFirst.lines().filter(line -> line.contains("IBP_ADMINISTRATOR_PASSWORD")))
                .singleElement()
                .asString()
                .contains("Niemand kan zich nog aanmelden", "ten minste 12 tekens", "beheer");
    }

    @Test
    void refusesSettingThatCannotBe() throws Exception {
        ChildApplication second = ChildApplication.start(
                temporary.resolve("setting"), FreePort.find(), Map.of("IBP_CONSULTATION_QUORUM_PERCENTAGE", "200"));

        assertRefused(second, "IBP_CONSULTATION_QUORUM_PERCENTAGE klopt niet; verwacht is 1-99");
        assertThat(temporary.resolve("setting")).as("nothing was made for it").doesNotExist();
    }

    @Test
    void refusesDataFromWhichANewerVersionTookSomethingAway() throws Exception {
        TestDatabase database = TestDatabase.fresh();
        JdbcClient.create(database.dataSource())
                .sql("update schema_reach set oldest = 9999")
                .update();
        Map<String, String> variables =
                Map.of("IBP_DATABASE_URL", database.url(), "IBP_DATABASE_USER", database.user());

        ChildApplication second = ChildApplication.start(temporary.resolve("none"), FreePort.find(), variables);

        assertRefused(second, "de gegevens zijn van een nieuwere IBP (nodig is schema 9999, deze kent ");
    }

    @Test
    void listensOnThisMachineOnlyInTheDemonstration() throws Exception {
        int other = FreePort.find();
        Map<String, String> variables = Map.of("IBP_DEMO", "", "IBP_ADDRESS", "", "IBP_DEMO_PORTFOLIO", "false");
        ChildApplication demonstration = ChildApplication.start(temporary.resolve("demo"), other, variables);

        String said = demonstration.awaitReady();

        try {
            assertThat(said).contains("http://localhost:" + other).doesNotContain("IBP_ADMINISTRATOR_PASSWORD");
            assertThat(answers("127.0.0.1", other)).isTrue();
            assertThat(otherAddresses()).isNotEmpty().noneMatch(address -> answers(address, other));
        } finally {
            demonstration.stop();
        }
    }

    /** One that no server reaches that listens on 127.0.0.1, and every one that others see of this machine. */
    private static List<String> otherAddresses() throws IOException {
        Stream<String> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .map(InetAddress::getHostAddress);
        return Stream.concat(Stream.of("127.0.0.2"), others).toList();
    }

    private static boolean answers(String address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    @Test
    void refusesDatabaseThatCannotBeReached() throws Exception {
        String url = "jdbc:postgresql://127.0.0.1:%d/ibp".formatted(FreePort.find());

        ChildApplication second =
                ChildApplication.start(temporary.resolve("none"), FreePort.find(), Map.of("IBP_DATABASE_URL", url));

        assertRefused(second, url + " is niet bereikbaar");
        assertThat(temporary.resolve("none"))
                .as("a given database needs no folder")
                .doesNotExist();
    }

    @Test
    void refusesDatabaseThatRefusesThePassword() throws Exception {
        Map<String, String> variables =
                Map.of("IBP_DATABASE_URL", databaseUrl("ibp"), "IBP_DATABASE_PASSWORD", "wrong-secret");

        ChildApplication second = ChildApplication.start(temporary.resolve("none"), FreePort.find(), variables);

        assertRefused(second, "weigert de aanmelding");
    }

    @Test
    void refusesDatabaseThatDoesNotExist() throws Exception {
        Map<String, String> variables =
                Map.of("IBP_DATABASE_URL", databaseUrl("absent"), "IBP_DATABASE_PASSWORD", password());

        ChildApplication second = ChildApplication.start(temporary.resolve("none"), FreePort.find(), variables);

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
}

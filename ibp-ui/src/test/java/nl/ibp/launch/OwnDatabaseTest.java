package nl.ibp.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.ibp.IbpApplication;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationStatus;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.TestDatabase;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.ConsistencyCheck;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.Accounts;
import nl.ibp.workflow.organisation.Actors;
import nl.ibp.workflow.path.DossierPath;
import nl.ibp.workflow.path.PathDriver;
import nl.ibp.workflow.path.SeatHolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The application on a PostgreSQL that somebody else runs, as in production: no demonstration, and timers that run. A
 * month before it was there already, and asked a committee for advice; since then it was down.
 */
@Timeout(300)
class OwnDatabaseTest {

    private static final Duration DOWN = Duration.ofDays(30);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PASSWORD = "een lang wachtwoord";
    private static final String SOUND = "De vastlegging klopt: 1 dossiers";

    @TempDir
    static Path temporary;

    private static final String KEY = "een-sleutel-voor-cijfers";

    private static final TraceCollector collector = TraceCollector.open();

    private static ConfigurableApplicationContext before;
    private static DossierPath dossier;
    private static ChildApplication running;
    private static int port;

    @BeforeAll
    static void startAfterAMonth() throws Exception {
        before = new SpringApplicationBuilder(IbpApplication.class)
                .initializers(new TestDatabase.Initializer())
                .run("--server.port=0", "--server.address=127.0.0.1", "--ibp.jobs=false");
        SimulatedTime time = before.getBean(SimulatedTime.class);
        time.travelTo(Instant.now().minus(DOWN));
        dossier = new PathDriver(before).chemelot().throughIntake();
        time.returnToNow();

        port = FreePort.find();
        running = ChildApplication.start(
                temporary.resolve("home"),
                port,
                Map.of(
                        "IBP_METRICS_TOKEN",
                        KEY,
                        "IBP_OTLP_ENDPOINT",
                        collector.address(),
                        "IBP_DEMO",
                        "",
                        "IBP_DATABASE_URL",
                        property("url"),
                        "IBP_DATABASE_USER",
                        property("username"),
                        "IBP_ADMINISTRATOR",
                        "eerste-beheerder",
                        "IBP_ADMINISTRATOR_PASSWORD",
                        PASSWORD));
        String said = running.awaitReady();
        assertThat(said).doesNotContain(PASSWORD).contains("Het eerste account is gemaakt: eerste-beheerder");
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (running != null) {
            running.stop();
        }
        before.close();
        collector.close();
    }

    @Test
    void saysThatItLivesAndIsReady() throws Exception {
        HttpResponse<String> ready = get("/gezondheid/klaar");

        assertThat(get("/gezondheid/leeft").body()).isEqualTo("leeft");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).isEqualTo("klaar");
        assertThat(ready.headers().map()).doesNotContainKey("set-cookie");
        assertThat(send(request("/gezondheid/klaar").method("POST", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void tellsItsFiguresByAKeyAndNothingElse() throws Exception {
        get("/aanmelden");
        assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(401);
        assertThat(figures("Bearer een-andere-sleutel").statusCode()).isEqualTo(401);

        HttpResponse<String> figures = figures("Bearer " + KEY);

        assertThat(figures.statusCode()).isEqualTo(200);
        assertThat(figures.body())
                .contains(
                        "ibp_work_open{kind=\"review_by_member\"}",
                        "ibp_work_overdue",
                        "ibp_jobs_lag_seconds",
                        "ibp_jobs_failed",
                        "ibp_mail_waiting",
                        "ibp_deliveries_waiting",
                        "ibp_sessions",
                        "ibp_signals_lag_seconds",
                        "ibp_pages_open",
                        "hikaricp_connections_active",
                        "jvm_memory_used_bytes",
                        "http_server_requests_seconds_bucket",
                        "uri=\"page\"")
                .doesNotContain("IBP-20", "aac-re", "beheer", dossier.id().toString());
        for (String other : List.of("/actuator", "/actuator/health", "/actuator/env", "/actuator/metrics")) {
            assertThat(get(other).statusCode()).as(other).isEqualTo(302);
        }
    }

    private HttpResponse<String> figures(String key) throws Exception {
        return send(request("/actuator/prometheus").header("Authorization", key));
    }

    @Test
    void sendsTracesOfRequestsAndOfWhatRunsByItself() throws Exception {
        get("/aanmelden");

        assertThat(collector.awaits("http get", PATIENCE)).as("a request").isTrue();
        assertThat(collector.awaits("ibp.job", PATIENCE)).as("a timer").isTrue();
        assertThat(collector.hasSeen("aac-re-drenthe")).as("whose work it is").isFalse();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void answersAndNeedsNoFolder() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/aanmelden".formatted(port)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(temporary.resolve("home")).doesNotExist();
    }

    @Test
    void hasAFirstAdministratorAndNobodyElse() {
        Account account =
                before.getBean(Accounts.class).find("eerste-beheerder").orElseThrow();

        assertThat(before.getBean(PasswordEncoder.class).matches(PASSWORD, account.passwordHash()))
                .isTrue();
        assertThat(before.getBean(Actors.class).of(account.person()).seats()).containsExactly(new SeatId("beheer"));
        assertThat(before.getBean(Accounts.class).anyOfDemonstration()).isFalse();
    }

    @Test
    void letsTermsPassThatEndedWhileItWasDown() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(dossier.dossier().consultations())
                        .extracting(Consultation::status)
                        .containsExactly(ConsultationStatus.ADVISING));

        assertThat(dossier.dossier().openTasks())
                .extracting(task -> task.kind())
                .containsExactly(TaskKind.ESTABLISH_ADVICE);
        assertThat(before.getBean(ConsistencyCheck.class)
                        .by(SeatHolder.of("beheer"))
                        .disagreements())
                .isEmpty();
    }

    @Test
    void isCheckedWhileItRuns() throws Exception {
        JdbcClient sql = before.getBean(JdbcClient.class);
        Map<String, String> database =
                Map.of("IBP_DEMO", "", "IBP_DATABASE_URL", property("url"), "IBP_DATABASE_USER", property("username"));

        assertThat(command("--ibp.verify-record", 0, database))
                .singleElement()
                .asString()
                .startsWith(SOUND);
        assertThat(command("--ibp.check", 0, database))
                .contains(
                        "Dossiers: 1 gecontroleerd, 0 verschillen. | Dossiers: 1 checked, 0 disagreements.",
                        "Alles is te vinden. | Everything can be found.",
                        "De cijfers kennen elke stap. | Figures know every step.")
                .anyMatch(line -> line.startsWith(SOUND))
                .hasSize(4);

        sql.sql("alter table dossier_entry disable trigger user").update();
        sql.sql("update dossier_entry set person = 'niemand' where sequence = 2")
                .update();
        sql.sql("delete from open_work_words").update();

        String broken = "De vastlegging is geschonden, voor het eerst bij: dossier " + dossier.id() + " #2";
        assertThat(command("--ibp.verify-record", 2, database))
                .singleElement()
                .asString()
                .startsWith(broken);
        assertThat(command("--ibp.check", 2, database))
                .anyMatch(line -> line.startsWith(broken))
                .anyMatch(line -> line.startsWith("De zoekindex klopt niet: woorden 0, werk "));
    }

    private static List<String> command(String argument, int exitCode, Map<String, String> database) throws Exception {
        ChildApplication command = ChildApplication.command(argument, temporary.resolve("command"), database);
        List<String> said = command.awaitEnd().lines().toList();

        assertThat(command.exitCode()).as("%s", said).isEqualTo(exitCode);
        assertThat(temporary.resolve("command")).doesNotExist();
        return said;
    }

    private static String property(String name) {
        return before.getEnvironment().getRequiredProperty("spring.datasource." + name);
    }
}

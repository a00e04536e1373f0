package nl.ibp.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was built starts by itself: {@code java -jar}, without the build tools and what they put on the class path. */
@Timeout(240)
class PackagedIT {

    private static final Path JAR = Path.of("target", "ibp.jar");

    @TempDir
    Path temporary;

    @Test
    void startsAndAnswers() throws Exception {
        int port = FreePort.find();
        Path home = temporary.resolve("home");
        ChildApplication application = ChildApplication.startJar(JAR, home, port, Map.of("IBP_LOG_FORMAT", "json"));

        String said = application.awaitReady();

        try {
            assertIsJson(said);
            assertThat(get(port, "aanmelden").statusCode()).isEqualTo(200);
            assertThat(get(port, "ibp.css").body())
                    .as("what pages are drawn with is in the jar too")
                    .contains("--ibp-");
        } finally {
            application.stop();
        }
        assertThat(Postmaster.runningOn(home.resolve("data"))).isEmpty();
    }

    /** Here and not where the tests' own settings of the log are on the class path. */
    private static void assertIsJson(String said) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        for (String line : said.lines().toList()) {
            JsonNode event = mapper.readTree(line);
            assertThat(event.path("@timestamp").asText()).isNotEmpty();
            assertThat(event.at("/service/name").asText()).isEqualTo("ibp");
            assertThat(event.path("message").asText()).isNotEmpty();
        }
        assertThat(said).contains("IBP staat klaar op");
    }

    private static HttpResponse<String> get(int port, String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:%d/%s".formatted(port, path));
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}

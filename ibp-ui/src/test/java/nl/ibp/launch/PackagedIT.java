package nl.ibp.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was built starts by itself: {@code java -jar}, without the build tools and what they put on the class path. */
@Timeout(240)
class PackagedIT {

    private static final Path JAR = Path.of("target", "ibp.jar");
    private static final Pattern POM = Pattern.compile("META-INF/maven/([^/]+)/([^/]+)/pom.properties");

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

    /** Of it the database's server is 15 MB and the decision tables' language 8; much more would be an accident. */
    @Test
    void isNoLargerThanPromised() throws Exception {
        assertThat(Files.size(JAR)).isLessThan(120_000_000);
    }

    @Test
    void saysWhatItIsMadeOfAndUnderWhatTerms() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            String list = jar.getManifest().getMainAttributes().getValue("Sbom-Location");
            assumeTrue(list != null, "Maven makes no list of parts when it is told to stay offline");
            String parts = text(jar, list);
            String terms = text(jar, "META-INF/THIRD-PARTY.txt");

            assertThat(libraries(jar)).hasSizeGreaterThan(100).allSatisfy(library -> {
                assertThat(parts).contains("pkg:maven/" + library.group() + "/" + library.name() + "@");
                assertThat(terms).contains("(" + library.group() + ":" + library.name() + ":");
            });
        }
    }

    private record Library(String group, String name) {}

    /** All that is packed but our own modules, as their own files say; what has none is known by the list of parts alone. */
    private static List<Library> libraries(JarFile jar) throws IOException {
        List<Library> libraries = new ArrayList<>();
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (entry.getName().startsWith("BOOT-INF/lib/") && !entry.getName().contains("/ibp-")) {
                String name = entry.getName().substring("BOOT-INF/lib/".length());
                library(name, jar.getInputStream(entry)).ifPresent(libraries::add);
            }
        }
        return libraries;
    }

    /** Some hold others, with their files; its own is what it is called after. */
    private static Optional<Library> library(String name, InputStream file) throws IOException {
        try (ZipInputStream packed = new ZipInputStream(file)) {
            for (ZipEntry entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
                Matcher pom = POM.matcher(entry.getName());
                if (pom.matches() && name.startsWith(pom.group(2) + "-")) {
                    return Optional.of(new Library(pom.group(1), pom.group(2)));
                }
            }
        }
        return Optional.empty();
    }

    private static String text(JarFile jar, String name) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> get(int port, String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:%d/%s".formatted(port, path));
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}

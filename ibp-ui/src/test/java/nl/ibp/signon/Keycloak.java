package nl.ibp.signon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A real Keycloak, with the realm as it is delivered. It is unpacked out of its Maven artifact, which the profile for
 * operations fetches.
 */
public final class Keycloak implements AutoCloseable {

    public static final String CLIENT = "ibp";
    public static final String SECRET = "geheim van de aanmelddienst";
    public static final String PASSWORD = "wachtwoord van de test";

    private static final Path ARTIFACT = Path.of("target", "keycloak", "keycloak-quarkus-dist.zip");
    private static final Path REALM = Path.of("..", "deploy", "keycloak", "ibp-realm.json");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(TO_ANSWER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final int port = freePort();
    private final Process process;

    private Keycloak(Path home, String product) {
        process = start(home, product);
        awaitAnswer();
    }

    /** @param product where the realm sends people back to */
    public static Keycloak start(String product) {
        try {
            Path home = unpack();
            Path imported = Files.createDirectories(home.resolve("data/import"));
            Files.copy(REALM, imported.resolve("ibp-realm.json"), StandardCopyOption.REPLACE_EXISTING);
            // What was imported once is not imported again.
            delete(home.resolve("data/h2"));
            return new Keycloak(home, product);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path unpack() throws IOException {
        Path folder = ARTIFACT.resolveSibling("unpacked");
        if (!Files.exists(folder)) {
            try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(ARTIFACT))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    unpack(entry, zip, folder);
                }
            }
        }
        try (Stream<Path> homes = Files.list(folder)) {
            Path home = homes.findFirst().orElseThrow();
            home.resolve("bin/kc.sh").toFile().setExecutable(true);
            return home;
        }
    }

    private static void unpack(ZipEntry entry, InputStream content, Path folder) throws IOException {
        Path place = folder.resolve(entry.getName()).normalize();
        if (!place.startsWith(folder)) {
            throw new IOException("Outside: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(place);
        } else {
            Files.createDirectories(place.getParent());
            Files.copy(content, place);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private Process start(Path home, String product) {
        ProcessBuilder command = new ProcessBuilder(
                "bash",
                home.toAbsolutePath().resolve("bin/kc.sh").toString(),
                "start-dev",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--import-realm");
        command.environment()
                .putAll(Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin",
                        "IBP_PUBLIC_URL", product,
                        "IBP_SIGN_ON_SECRET", SECRET,
                        // Started for a few minutes: what is compiled well would be ready when it ends.
                        "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1"));
        command.redirectErrorStream(true)
                .redirectOutput(home.toAbsolutePath()
                        .getParent()
                        .resolveSibling("keycloak.log")
                        .toFile());
        try {
            return command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitAnswer() {
        Instant last = Instant.now().plus(PATIENCE);
        while (!isThere()) {
            if (!process.isAlive() || Instant.now().isAfter(last)) {
                throw new IllegalStateException("Keycloak does not start: see target/keycloak/keycloak.log");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private boolean isThere() {
        try {
            return http.send(
                                    HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                                            .timeout(TO_ANSWER)
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    public String issuer() {
        return base() + "/realms/ibp";
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }

    public String[] settings() {
        return new String[] {
            "ibp.sign-on.issuer=" + issuer(),
            "ibp.sign-on.client=" + CLIENT,
            "ibp.sign-on.secret=" + SECRET,
            "ibp.sign-on.name=Keycloak"
        };
    }

    /** Whoever asks waits, as for a machine that hangs. */
    public void stands() {
        signal("STOP");
    }

    public void goesOn() {
        signal("CONT");
    }

    private void signal(String name) {
        Set<Long> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(ProcessHandle::pid)
                .collect(Collectors.toSet());
        for (long pid : all) {
            try {
                new ProcessBuilder("kill", "-" + name, String.valueOf(pid))
                        .start()
                        .waitFor();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    /** Somebody who may sign in, in these groups. */
    public String addPerson(String name, String... groups) {
        post(
                "/admin/realms/ibp/users",
                JSON.createObjectNode()
                        .put("username", name)
                        .put("enabled", true)
                        .put("firstName", "Iemand")
                        .put("lastName", name)
                        .put("email", name + "@ibp.example")
                        .put("emailVerified", true)
                        .<ObjectNode>set("groups", JSON.valueToTree(List.of(groups)))
                        .set(
                                "credentials",
                                JSON.valueToTree(
                                        List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false)))));
        return get("/admin/realms/ibp/users?exact=true&username=" + name)
                .get(0)
                .get("id")
                .asText();
    }

    public void takeOutOfGroups(String person) {
        for (JsonNode group : get("/admin/realms/ibp/users/" + person + "/groups")) {
            send(
                    "DELETE",
                    "/admin/realms/ibp/users/" + person + "/groups/"
                            + group.get("id").asText(),
                    "");
        }
    }

    /** As an administrator there does. */
    public void signOut(String person) {
        send("POST", "/admin/realms/ibp/users/" + person + "/logout", "");
    }

    /** A second address at which people come in. */
    public void alsoSendsBackTo(String product) {
        JsonNode client = get("/admin/realms/ibp/clients?clientId=" + CLIENT).get(0);
        ObjectNode changed = client.deepCopy();
        changed.withArray("redirectUris").add(product + "/aanmelden/terug");
        send("PUT", "/admin/realms/ibp/clients/" + client.get("id").asText(), changed.toString());
    }

    /**
     * A program that acts on people's behalf.
     *
     * @param meantForUs whether its tokens say that they are for the product
     */
    public void addProgram(String name, boolean meantForUs) {
        JsonNode ours = get("/admin/realms/ibp/clients?clientId=" + CLIENT).get(0);
        ObjectNode program = JSON.createObjectNode()
                .put("clientId", name)
                .put("publicClient", true)
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", true)
                .put("fullScopeAllowed", false);
        program.set("defaultClientScopes", JSON.valueToTree(List.of("basic")));
        for (JsonNode mapper : ours.get("protocolMappers")) {
            if (meantForUs || !mapper.get("name").asText().equals("audience")) {
                ObjectNode copy = mapper.deepCopy();
                copy.remove("id");
                program.withArray("protocolMappers").add(copy);
            }
        }
        post("/admin/realms/ibp/clients", program);
    }

    public String tokenFor(String program, String person) {
        return token("ibp", program, person, PASSWORD);
    }

    /** By which everybody can see that a token is Keycloak's. */
    public String publicKeys() {
        return send("GET", "/realms/ibp/protocol/openid-connect/certs", "").body();
    }

    private String token(String realm, String client, String name, String password) {
        String form = "grant_type=password&scope=openid&client_id=%s&username=%s&password=%s"
                .formatted(encoded(client), encoded(name), encoded(password));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(base() + "/realms/" + realm + "/protocol/openid-connect/token"))
                .timeout(TO_ANSWER)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return read(answer(request).body()).get("access_token").asText();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private JsonNode get(String address) {
        return read(send("GET", address, "").body());
    }

    private void post(String address, JsonNode content) {
        send("POST", address, content.toString());
    }

    private HttpResponse<String> send(String method, String address, String content) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + address))
                .timeout(TO_ANSWER)
                .method(method, content.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(content));
        if (address.startsWith("/admin")) {
            request.header("Authorization", "Bearer " + token("master", "admin-cli", "admin", "admin"))
                    .header("Content-Type", "application/json");
        }
        return answer(request.build());
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        request.method() + " " + request.uri() + " → " + answer.statusCode() + " " + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static JsonNode read(String text) {
        try {
            return Objects.requireNonNull(JSON.readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

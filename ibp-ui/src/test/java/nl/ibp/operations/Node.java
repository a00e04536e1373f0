package nl.ibp.operations;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.ibp.launch.FreePort;

/** What was built, as one node in a process of its own. */
final class Node implements AutoCloseable {

    static final Path JAR = Path.of("target", "ibp.jar");

    private static final long PATIENCE = 240;
    private static final String READY = "IBP staat klaar op";

    private final int port;
    private final Process process;
    private final List<String> said = new ArrayList<>();
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);

    private Node(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** Begins to start; {@link #awaitReady} waits for that. */
    static Node start(Path jar, int port, Map<String, String> variables) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar.toString())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("IBP_"));
        builder.environment().putAll(Map.of("IBP_ADDRESS", "127.0.0.1", "IBP_PORT", String.valueOf(port)));
        builder.environment().putAll(variables);
        Node node = new Node(port, builder.start());
        Thread reader = new Thread(node::read, "node-" + port);
        reader.setDaemon(true);
        reader.start();
        return node;
    }

    static Node start(OwnPostgres server, String database, Map<String, String> more) throws IOException {
        return start(JAR, FreePort.find(), on(server, database, more));
    }

    static Map<String, String> on(OwnPostgres server, String database, Map<String, String> more) {
        Map<String, String> variables = new java.util.HashMap<>(Map.of(
                "IBP_DATABASE_URL", server.url(database),
                "IBP_DATABASE_USER", server.user(),
                "IBP_DEMO", "true",
                "IBP_DEMO_ON_DATABASE", "true",
                "IBP_DEMO_PORTFOLIO", "false",
                "IBP_PROXIES", "127.0.0.1"));
        variables.putAll(more);
        return variables;
    }

    private void read() {
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                synchronized (said) {
                    said.add(line);
                }
                if (line.contains(READY)) {
                    ready.countDown();
                }
            }
        } catch (IOException gone) {
            // It was killed.
        }
        over.countDown();
        ready.countDown();
    }

    Node awaitReady() throws InterruptedException {
        boolean isReady = ready.await(PATIENCE, TimeUnit.SECONDS) && said().contains(READY);
        if (!isReady) {
            throw new IllegalStateException("Not ready:\n" + said());
        }
        return this;
    }

    String said() {
        synchronized (said) {
            return String.join("\n", said);
        }
    }

    int port() {
        return port;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** As by a power cut. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As by systemd; says how long it took to end. */
    Duration end() throws InterruptedException {
        long asked = System.nanoTime();
        process.toHandle().destroy();
        if (!over.await(PATIENCE, TimeUnit.SECONDS)) {
            throw new IllegalStateException("It does not end:\n" + said());
        }
        process.waitFor();
        return Duration.ofNanos(System.nanoTime() - asked);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

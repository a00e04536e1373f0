package nl.ibp.operations;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ibp.launch.FreePort;

/** HAProxy with the settings that the product brings, but for its addresses, and without https. */
final class Proxy implements AutoCloseable {

    private static final Path SETTINGS = Path.of("..", "deploy", "proxy", "haproxy.cfg");

    private final Process process;
    private final int port;
    private final Path settings;

    private Proxy(Process process, int port, Path settings) {
        this.process = process;
        this.port = port;
        this.settings = settings;
    }

    /** In front of nodes at these ports, whether they are there or not. */
    static Proxy before(List<Integer> nodes) throws IOException, InterruptedException {
        int port = FreePort.find();
        Path settings = Files.createTempFile("haproxy", ".cfg");
        Files.writeString(settings, settings(port, nodes));
        Path program = Machine.program("haproxy").orElseThrow();
        Process process = new ProcessBuilder(program.toString(), "-db", "-f", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Proxy proxy = new Proxy(process, port, settings);
        proxy.awaitListening();
        return proxy;
    }

    private static String settings(int port, List<Integer> nodes) throws IOException {
        String servers = IntStream.range(0, nodes.size())
                .mapToObj(node ->
                        "    server node%1$d 127.0.0.1:%2$d cookie node%1$d".formatted(node + 1, nodes.get(node)))
                .collect(Collectors.joining("\n"));
        String ours = Files.readString(SETTINGS)
                .replaceAll("    (user|group) haproxy\n", "")
                .replaceAll("    (log /dev/log|stats socket) .*\n", "")
                .replace("    bind :80\n", "    bind 127.0.0.1:%d\n".formatted(port))
                .replaceAll("    bind (:443|:::\\d+) .*\n", "")
                .replaceAll("    http-request redirect scheme https .*\n", "")
                .replaceAll("X-Forwarded-Proto https", "X-Forwarded-Proto http")
                .replaceAll("X-Forwarded-Port 443", "X-Forwarded-Port " + port)
                .replaceAll("(    server node\\d .*\n?)+", servers + "\n")
                .replaceAll(" *use_backend sign-on .*\n", "")
                .replaceAll("(?s)\nbackend sign-on\n.*", "\n");
        if (ours.contains("example.nl") || !ours.contains("bind 127.0.0.1")) {
            throw new IllegalStateException(ours);
        }
        return ours;
    }

    private void awaitListening() throws InterruptedException, IOException {
        for (int attempt = 0; attempt < 100; attempt++) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        throw new IOException("HAProxy does not listen; it ended with " + process.onExit());
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        Files.delete(settings);
    }
}

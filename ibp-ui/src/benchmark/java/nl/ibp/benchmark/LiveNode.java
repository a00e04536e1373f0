package nl.ibp.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.ibp.IbpApplication;

/** One node of the application in a process of its own, compiled as thoroughly as in production. */
final class LiveNode implements AutoCloseable {

    private final Process process;
    private final int port;

    private LiveNode(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static LiveNode start(String databaseUrl, String user) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                java("java"),
                "-Xmx1g",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                IbpApplication.class.getName(),
                "--server.port=" + port,
                "--ibp.demo=true",
                "--ibp.demo.portfolio=false"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("IBP_"));
        builder.environment()
                .putAll(Map.of(
                        "IBP_HOME",
                        Files.createTempDirectory("ibp-node").toString(),
                        "IBP_ADDRESS",
                        "127.0.0.1",
                        "IBP_DEMO_ON_DATABASE",
                        "true",
                        "IBP_DATABASE_URL",
                        databaseUrl,
                        "IBP_DATABASE_USER",
                        user,
                        "IBP_DATABASE_PASSWORD",
                        ""));
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        awaitReady(process.inputReader());
        return new LiveNode(process, port);
    }

    // What it says afterwards is read too, or it would wait for that.
    private static void awaitReady(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains("IBP staat klaar op")) {
                Thread rest = new Thread(() -> output.lines().forEach(said -> System.out.println("Node: " + said)));
                rest.setDaemon(true);
                rest.start();
                return;
            }
            System.out.println("Node: " + line);
        }
        throw new IllegalStateException("It ended before it was ready");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    String address() {
        return "http://127.0.0.1:%d/".formatted(port);
    }

    /** What is left on the heap after all that can be collected was: counting what lives collects the rest first. */
    long livingBytes() throws IOException, InterruptedException {
        living();
        return living();
    }

    private long living() throws IOException, InterruptedException {
        Process counting = new ProcessBuilder(java("jcmd"), "" + process.pid(), "GC.class_histogram").start();
        List<String> lines = counting.inputReader().lines().toList();
        counting.waitFor();
        String total = lines.stream()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not counted: " + lines));
        if (Boolean.getBoolean("ibp.classes")) {
            lines.stream().limit(45).forEach(line -> System.out.println("Heap: " + line));
        }
        return Long.parseLong(total.trim().split("\\s+")[2]);
    }

    @Override
    public void close() throws InterruptedException {
        process.toHandle().destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}

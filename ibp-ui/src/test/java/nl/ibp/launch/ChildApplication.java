package nl.ibp.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ibp.IbpApplication;

/** The real application in a process of its own, so that it can fail, exit and be killed. */
public final class ChildApplication {

    private final Process process;
    private final BufferedReader output;

    private ChildApplication(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /** Without the demonstration, which takes its time and is not what is tested here. */
    public static ChildApplication start(Path home, int port, Map<String, String> variables) throws IOException {
        return start(List.of("-cp", classPath(), IbpApplication.class.getName()), home, port, variables);
    }

    /** Not to let people in, but to do something else and end. */
    static ChildApplication command(String argument, Path home, Map<String, String> variables) throws IOException {
        return start(
                List.of("-cp", classPath(), IbpApplication.class.getName(), argument),
                home,
                FreePort.find(),
                variables);
    }

    /** As people do who have nothing but what was built. */
    static ChildApplication startJar(Path jar, Path home, int port, Map<String, String> variables) throws IOException {
        return start(List.of("-jar", jar.toString()), home, port, variables);
    }

    private static ChildApplication start(List<String> what, Path home, int port, Map<String, String> variables)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(what);
        command.add("--server.port=" + port);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("IBP_"));
        builder.environment()
                .putAll(Map.of("IBP_HOME", home.toString(), "IBP_DEMO", "false", "IBP_ADDRESS", "127.0.0.1"));
        builder.environment().putAll(variables);
        return new ChildApplication(builder.start());
    }

    /** Surefire may hide the real one behind a jar. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** All it said up to being ready. */
    public String awaitReady() throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains("IBP staat klaar op")) {
                return said.toString();
            }
        }
        throw new IllegalStateException("It ended before it was ready:\n" + said);
    }

    String awaitEnd() throws InterruptedException {
        String said = output.lines().collect(Collectors.joining("\n"));
        process.waitFor();
        return said;
    }

    int exitCode() {
        return process.exitValue();
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** By its handle, since the process would close the stream that is still read. */
    void stop() throws InterruptedException {
        process.toHandle().destroy();
        awaitEnd();
    }
}

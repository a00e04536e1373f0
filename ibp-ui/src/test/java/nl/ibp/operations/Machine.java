package nl.ibp.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of this machine that tests of operations start beside the product. */
final class Machine {

    private static final long PATIENCE = 120;

    private Machine() {}

    /** As somebody who is not root where this is root, since PostgreSQL runs as nobody else. */
    static List<String> asPostgres(List<String> command) {
        if (!System.getProperty("user.name").equals("root")) {
            return command;
        }
        List<String> whole = new ArrayList<>(List.of("runuser", "-u", "postgres", "--"));
        whole.addAll(command);
        return whole;
    }

    /** Runs it to its end. */
    static String run(List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("said", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean isOver = process.waitFor(PATIENCE, TimeUnit.SECONDS);
        String output = Files.readString(said);
        Files.delete(said);
        if (!isOver || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(command + ":\n" + output);
        }
        return output;
    }

    /** The newest that is installed. */
    static Optional<Path> postgres() throws IOException {
        Path all = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(all)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(all)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("pg_ctl")))
                    .max(Path::compareTo);
        }
    }

    static Optional<Path> program(String name) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}

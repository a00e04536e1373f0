package nl.ibp.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The server process a data folder's {@code postmaster.pid} speaks of.
 *
 * <p>After a crash the file may name a process that ended, or one that got the same number since; only a process that
 * is a PostgreSQL on this very folder counts.
 */
final class Postmaster {

    private Postmaster() {}

    static Path pidFile(Path data) {
        return data.resolve("postmaster.pid");
    }

    static Optional<ProcessHandle> runningOn(Path data) {
        return pid(pidFile(data)).flatMap(ProcessHandle::of).filter(process -> serves(process.info(), data));
    }

    static Optional<Long> pid(Path pidFile) {
        try {
            return Files.readAllLines(pidFile).stream()
                    .findFirst()
                    .map(String::strip)
                    .map(Long::valueOf);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    static boolean serves(ProcessHandle.Info process, Path data) {
        boolean postgres = process.command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.startsWith("postgres"))
                .isPresent();
        // Windows tells no arguments.
        return postgres
                && process.arguments()
                        .map(arguments -> Arrays.asList(arguments).contains(data.toString()))
                        .orElse(true);
    }
}

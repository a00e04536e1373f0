package nl.ibp.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Makes, starts and stops the server over one data folder, with PostgreSQL's own programs. */
final class PostgresServer {

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);

    /** Acknowledged work survives a crash; only this machine gets in, and nothing is put in shared folders. */
    private static final List<String> OPTIONS = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=60",
            "timezone=UTC",
            "jit=off");

    private final PostgresBinaries binaries;
    private final Path data;
    private final Path serverLog;
    private final Path controlLog;
    private final List<String> prefix;

    PostgresServer(PostgresBinaries binaries, DataFolder folder) {
        this.binaries = binaries;
        this.data = folder.data();
        this.serverLog = folder.home().resolve("postgres.log");
        this.controlLog = folder.home().resolve("postgres-control.log");
        this.prefix = Privileges.dropped();
    }

    /** Made beside its place first, so that a start that was cut off leaves no half database. */
    void initialise(String user, Path passwordFile) {
        Path partial = data.resolveSibling("data-initialising");
        try {
            FileSystemUtils.deleteRecursively(partial);
            require("initdb", initdb(user, passwordFile, partial));
            Files.move(partial, data);
        } catch (IOException e) {
            throw new UncheckedIOException("Making the database in " + data, e);
        }
    }

    private int initdb(String user, Path passwordFile, Path target) {
        return run(
                "initdb",
                "--pgdata=" + target,
                "--username=" + user,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--data-checksums",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
    }

    boolean start(int port) {
        StringBuilder options = new StringBuilder("-p " + port);
        OPTIONS.forEach(option -> options.append(" -c ").append(option));
        return run(
                        "pg_ctl",
                        "start",
                        "-D",
                        data.toString(),
                        "-w",
                        "-t",
                        "300",
                        "-l",
                        serverLog.toString(),
                        "-o",
                        options.toString())
                == 0;
    }

    /** Also right for a server that another, killed application left behind; does nothing if none runs. */
    void stop() {
        if (Postmaster.runningOn(data).isEmpty()) {
            return;
        }
        if (pgCtlStop("fast") != 0 && pgCtlStop("immediate") != 0) {
            log.error("De ingebouwde database kon niet worden gestopt; zie {}", controlLog);
        }
    }

    private int pgCtlStop(String mode) {
        return run("pg_ctl", "stop", "-D", data.toString(), "-m", mode, "-w", "-t", "60");
    }

    void require(String step, int exitCode) {
        if (exitCode != 0) {
            throw LaunchFailure.embeddedServer(step, controlLog);
        }
    }

    Path serverLog() {
        return serverLog;
    }

    private int run(String program, String... arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(binaries.program(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // To a file: the server inherits the handle, and a pipe would stay open as long as it runs.
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(controlLog.toFile()));
        builder.environment().put("LC_ALL", "C");
        // What only this program may know is no business of the server's.
        builder.environment().keySet().removeIf(name -> name.startsWith("IBP_"));
        return Processes.exitCode(builder);
    }
}

package nl.ibp.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.ibp.launch.FreePort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL of the machine, as somebody who runs the product would bring: it writes to disk what it is told. */
final class OwnPostgres implements AutoCloseable {

    private static final String USER = "postgres";

    private final Path bin;
    private final Path folder;
    private final int port;

    private OwnPostgres(Path bin, Path folder, int port) {
        this.bin = bin;
        this.folder = folder;
        this.port = port;
    }

    static OwnPostgres start() throws IOException, InterruptedException {
        return start(Files.createTempDirectory("ibp-postgres"));
    }

    /** @param folder that is empty; its disk may be a small one */
    static OwnPostgres start(Path folder) throws IOException, InterruptedException {
        OwnPostgres server = new OwnPostgres(Machine.postgres().orElseThrow(), folder, FreePort.find());
        server.own(folder);
        server.tool("initdb", "-D", server.data(), "-U", USER, "-A", "trust", "--locale=C.UTF-8", "-E", "UTF8");
        Files.writeString(
                folder.resolve("data").resolve("postgresql.conf"), "max_wal_size = 96MB\n", StandardOpenOption.APPEND);
        server.startAgain();
        return server;
    }

    /** Also after it stopped; what it wrote before is there. */
    void startAgain() throws IOException, InterruptedException {
        tool(
                "pg_ctl",
                "-D",
                data(),
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p %d -k %s -c listen_addresses=127.0.0.1 -c max_connections=120".formatted(port, folder),
                "start");
    }

    /** As when its machine fails: it ends nothing that is under way. */
    void breakDown() throws IOException, InterruptedException {
        tool("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
    }

    boolean isRunning() throws IOException, InterruptedException {
        try {
            tool("pg_ctl", "-D", data(), "status");
            return true;
        } catch (IllegalStateException stopped) {
            return false;
        }
    }

    int port() {
        return port;
    }

    private void own(Path path) throws IOException, InterruptedException {
        if (System.getProperty("user.name").equals("root")) {
            Machine.run(List.of("chown", "postgres", path.toString()));
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    /** One of its programs, as the user it runs as. */
    String tool(String name, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(bin.resolve(name).toString()));
        command.addAll(Arrays.asList(arguments));
        return Machine.run(Machine.asPostgres(command));
    }

    /** The same, to this server. */
    String client(String name, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("-h", "127.0.0.1", "-p", String.valueOf(port), "-U", USER));
        all.addAll(Arrays.asList(arguments));
        return tool(name, all.toArray(String[]::new));
    }

    void makeDatabase(String name) throws IOException, InterruptedException {
        client("createdb", "--template=template0", "--encoding=UTF8", name);
    }

    String url(String database) {
        return url(database, port);
    }

    /** Through something that listens at this port. */
    String url(String database, int port) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    String user() {
        return USER;
    }

    JdbcClient sql(String database) {
        return JdbcClient.create(new DriverManagerDataSource(url(database), USER, ""));
    }

    /** A folder that it may write to. */
    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (isRunning()) {
            breakDown();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((one, other) -> other.compareTo(one))
                    .forEach(file -> file.toFile().delete());
        }
    }
}

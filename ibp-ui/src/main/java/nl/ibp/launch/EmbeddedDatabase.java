package nl.ibp.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL in the data folder, for whoever has none. */
final class EmbeddedDatabase {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String NAME = "ibp";
    private static final int ATTEMPTS = 3;

    private final DataFolder folder;
    private final String version;

    /** @param version of the server in the jar, as in {@code 17.11.0} */
    EmbeddedDatabase(DataFolder folder, String version) {
        this.folder = folder;
        this.version = version;
    }

    /** @param whenDone gets what stops the server, before it starts */
    DatabaseAccess start(Consumer<Runnable> whenDone) {
        requireSameMajor();
        PostgresServer server = new PostgresServer(PostgresBinaries.unpacked(folder.binaries(), version), folder);
        clearLeftovers(server);
        if (!Files.exists(folder.data())) {
            initialise(server);
        }
        whenDone.accept(server::stop);
        DatabaseAccess access = started(server);
        createDatabase(access);
        return access;
    }

    private void requireSameMajor() {
        Path versionFile = folder.data().resolve("PG_VERSION");
        String ours = version.substring(0, version.indexOf('.'));
        try {
            String found =
                    Files.exists(versionFile) ? Files.readString(versionFile).strip() : ours;
            if (!found.equals(ours)) {
                throw LaunchFailure.otherDatabaseMajor(folder.home(), found, ours);
            }
        } catch (IOException e) {
            throw LaunchFailure.folderNotWritable(folder.home());
        }
    }

    /** The folder's lock is ours, so a server on it belongs to an application that was killed. */
    private void clearLeftovers(PostgresServer server) {
        Postmaster.runningOn(folder.data()).ifPresent(process -> {
            log.info("De database van een afgebroken IBP draait nog (proces {}) en wordt gestopt", process.pid());
            server.stop();
        });
        try {
            // Another process may have got the number since; PostgreSQL would then refuse to start.
            Files.deleteIfExists(Postmaster.pidFile(folder.data()));
        } catch (IOException e) {
            throw LaunchFailure.folderNotWritable(folder.home());
        }
    }

    /** Trusting every local user with a superuser would give them this account, so there is a password. */
    private void initialise(PostgresServer server) {
        Path passwordFile = folder.home().resolve("password");
        try {
            Files.deleteIfExists(passwordFile);
            OwnerOnly.create(passwordFile, randomPassword());
            server.initialise(NAME, passwordFile);
        } catch (IOException e) {
            throw LaunchFailure.folderNotWritable(folder.home());
        }
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private DatabaseAccess started(PostgresServer server) {
        int port = IntStream.generate(EmbeddedDatabase::freePort)
                .limit(ATTEMPTS)
                .filter(server::start)
                .findFirst()
                .orElseThrow(() -> LaunchFailure.embeddedServer("start", server.serverLog()));
        return new DatabaseAccess("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, NAME), NAME, password());
    }

    private String password() {
        try {
            return Files.readString(folder.home().resolve("password")).strip();
        } catch (IOException e) {
            throw LaunchFailure.embeddedServer("password", folder.home().resolve("password"));
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on the loopback address", e);
        }
    }

    private static void createDatabase(DatabaseAccess access) {
        String maintenance = access.url().replaceFirst("/" + NAME + "$", "/postgres");
        try (Connection connection = DriverManager.getConnection(maintenance, access.user(), access.password());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
            if (!found.next()) {
                statement.executeUpdate("create database " + NAME);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create the database in " + access.where(), e);
        }
    }
}

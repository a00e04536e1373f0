package nl.ibp.launch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Nodes that start on one database do so one after the other, up to where they let people in: of the tables, the first
 * account and the portfolio there is to be one each. It is held on a connection of its own, so whoever is killed with it
 * keeps nobody waiting.
 */
final class StartLock implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(StartLock.class);

    /** Ours among all locks that anybody takes on this database. */
    private static final long KEY = 0x4942_5053_5441_5254L;

    private static final Duration BETWEEN = Duration.ofMillis(500);
    private static final int ATTEMPTS_BEFORE_A_WORD = 4;

    private final Connection connection;

    private StartLock(Connection connection) {
        this.connection = connection;
    }

    /** Waits for as long as another node starts. */
    static StartLock take(DatabaseAccess database) {
        try {
            Connection connection = database.connect("ibp-start");
            try {
                await(connection);
                return new StartLock(connection);
            } catch (SQLException | RuntimeException failed) {
                connection.close();
                throw failed;
            }
        } catch (SQLException failed) {
            throw DatabaseCheck.explain(database.where(), failed);
        }
    }

    private static void await(Connection connection) throws SQLException {
        for (int attempt = 1; !isTaken(connection); attempt++) {
            if (attempt == ATTEMPTS_BEFORE_A_WORD) {
                log.info("Een ander knooppunt start nu op deze database; dit wacht daarop | Another node is starting on"
                        + " this database; this one waits for it");
            }
            pause();
        }
    }

    private static boolean isTaken(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet taken = statement.executeQuery("select pg_try_advisory_lock(" + KEY + ")")) {
            return taken.next() && taken.getBoolean(1);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The next one may start. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException gone) {
            log.debug("Letting the next node start", gone);
        }
    }
}

package nl.ibp.workflow.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.ibp.workflow.live.Change;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/**
 * On which a node hears the others: a connection of its own, beside the pool, that is opened anew whenever it is lost.
 * Now and then it looks whether a node is gone that was there; one that was killed may not have told what it committed
 * last.
 */
final class SignalLine {

    static final String CHANNEL = "ibp";

    private static final Logger log = LoggerFactory.getLogger(SignalLine.class);

    private static final String OTHERS =
            """
            select distinct application_name from pg_stat_activity
            where datname = current_database() and application_name like 'ibp-live-%'
                and application_name <> current_setting('application_name')""";

    private static final String NAME = "ibp-live-";

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    /** Some seconds; what is shorter nobody needs to hear of. */
    private static final int FAILURES_WORTH_A_WORD = 6;

    private static final int CONNECT_SECONDS = 10;

    private final JdbcConnectionDetails database;
    private final String node;
    private final Duration look;
    private final Consumer<Change> heard;
    private final Thread thread = new Thread(this::keepOpen, "ibp-signals");
    private final CountDownLatch tried = new CountDownLatch(1);
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile @Nullable Connection current;
    private volatile @Nullable Long deafSince;
    private int failures;
    private final Set<String> others = new HashSet<>();

    SignalLine(JdbcConnectionDetails database, String node, Duration look, Consumer<Change> heard) {
        this.database = database;
        this.node = node;
        this.look = look;
        this.heard = heard;
        thread.setDaemon(true);
    }

    /** Waits for the first attempt, so that whoever opens it hears what is told from then on. */
    void open() {
        thread.start();
        try {
            tried.await(CONNECT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    void close() {
        closing.countDown();
        Connection open = current;
        try {
            if (open != null) {
                // It waits to hear something, and would keep whoever closes it waiting.
                open.abort(Runnable::run);
            }
            thread.join(TimeUnit.SECONDS.toMillis(CONNECT_SECONDS));
        } catch (SQLException gone) {
            log.debug("Closing the line of signals", gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** How long it has heard nothing because the line is lost; nothing while it is open. */
    Duration deafFor() {
        Long since = deafSince;
        return since == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    private void keepOpen() {
        while (!isClosing()) {
            try (Connection open = connect();
                    Statement statement = open.createStatement()) {
                statement.execute("listen " + CHANNEL);
                begun();
                listen(open.unwrap(PGConnection.class), statement);
            } catch (SQLException | RuntimeException lost) {
                lost(lost);
            } finally {
                current = null;
                tried.countDown();
            }
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        set(properties, "user", database.getUsername());
        set(properties, "password", database.getPassword());
        set(properties, "ApplicationName", NAME + node);
        set(properties, "connectTimeout", String.valueOf(CONNECT_SECONDS));
        set(properties, "loginTimeout", String.valueOf(CONNECT_SECONDS));
        set(properties, "socketTimeout", String.valueOf(CONNECT_SECONDS));
        set(properties, "tcpKeepAlive", "true");
        Connection open = DriverManager.getConnection(database.getJdbcUrl(), properties);
        current = open;
        return open;
    }

    private static void set(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.setProperty(name, value);
        }
    }

    private void begun() {
        tried.countDown();
        if (failures >= FAILURES_WORTH_A_WORD) {
            log.info("Open pagina’s volgen andere knooppunten weer | Open pages follow other nodes again");
        }
        if (failures > 0) {
            hear(new Change.Unknown());
        }
        failures = 0;
        deafSince = null;
    }

    private void listen(PGConnection line, Statement statement) throws SQLException {
        long lastLook = System.nanoTime();
        while (!isClosing()) {
            long wait = Math.max(1, look.toMillis() - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastLook));
            PGNotification[] notifications = line.getNotifications((int) wait);
            if (notifications != null) {
                for (PGNotification notification : notifications) {
                    hear(SignalText.read(notification.getParameter()));
                }
            }
            if (System.nanoTime() - lastLook >= look.toNanos()) {
                lookAround(statement);
                lastLook = System.nanoTime();
            }
        }
    }

    private void lookAround(Statement statement) throws SQLException {
        Set<String> present = present(statement);
        boolean isOneGone = !present.containsAll(others);
        others.clear();
        others.addAll(present);
        if (isOneGone) {
            hear(new Change.Unknown());
        }
    }

    private static Set<String> present(Statement statement) throws SQLException {
        Set<String> present = new HashSet<>();
        try (ResultSet names = statement.executeQuery(OTHERS)) {
            while (names.next()) {
                present.add(names.getString(1));
            }
        }
        return present;
    }

    // Whoever tells something was there, also if it is gone before anybody looks.
    private void hear(SignalText text) {
        if (!text.node().equals(node)) {
            others.add(NAME + text.node());
            text.changes().forEach(this::hear);
        }
    }

    private void hear(Change change) {
        try {
            heard.accept(change);
        } catch (RuntimeException failed) {
            // Whoever listens has a fault; the others still want to hear what comes next.
            log.error(
                    "Handing on {}: {}",
                    change.getClass().getSimpleName(),
                    failed.getClass().getName());
        }
    }

    private void lost(Exception reason) {
        if (isClosing()) {
            return;
        }
        failures++;
        if (deafSince == null) {
            deafSince = System.nanoTime();
        }
        if (failures == FAILURES_WORTH_A_WORD) {
            log.warn(
                    "Open pagina’s horen niet van andere knooppunten: {} | Open pages do not hear of other nodes",
                    reason instanceof SQLException
                            ? reason.getMessage()
                            : reason.getClass().getName());
        }
        long pause = FIRST_PAUSE.toMillis() << Math.min(failures - 1, 10);
        try {
            tried.countDown();
            closing.await(Math.min(pause, LONGEST_PAUSE.toMillis()), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            closing.countDown();
        }
    }
}

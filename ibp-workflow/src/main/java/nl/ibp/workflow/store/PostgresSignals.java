package nl.ibp.workflow.store;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.ibp.workflow.live.Change;
import nl.ibp.workflow.live.Signals;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * By LISTEN and NOTIFY. Nothing is notified in the transaction that changed something: one that does holds a lock of
 * the whole server while it commits, and would have all others wait for each other.
 */
@Component
class PostgresSignals implements Signals {

    private static final Logger log = LoggerFactory.getLogger(PostgresSignals.class);

    private static final Duration GATHERING = Duration.ofMillis(20);
    private static final Duration LOOK = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final JdbcClient sql;
    private final JdbcConnectionDetails database;
    private final Duration look;
    private final String node = UUID.randomUUID().toString();
    private final UntoldChanges untold = new UntoldChanges();
    private @Nullable SignalLine line;
    private volatile @Nullable ScheduledExecutorService teller;

    @Autowired
    PostgresSignals(JdbcClient sql, JdbcConnectionDetails database) {
        this(sql, database, LOOK);
    }

    /** @param look how often it looks who else is there */
    PostgresSignals(JdbcClient sql, JdbcConnectionDetails database, Duration look) {
        this.sql = sql;
        this.database = database;
        this.look = look;
    }

    /** By which the server knows the connection on which it listens. */
    String node() {
        return node;
    }

    @Override
    public synchronized void start(Consumer<Change> heard) {
        SignalLine opening = new SignalLine(database, node, look, heard);
        opening.open();
        line = opening;
        // What comes while it ends is not told any more; nobody is let in then.
        teller = new ScheduledThreadPoolExecutor(1, PostgresSignals::thread, new DiscardPolicy());
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "ibp-signals-teller");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void tell(Change change) {
        ScheduledExecutorService running = teller;
        if (running != null && untold.add(change)) {
            tellAfter(GATHERING, running);
        }
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService running = teller;
        teller = null;
        if (running != null) {
            end(running);
        }
        if (line != null) {
            line.close();
            line = null;
        }
    }

    // What was gathered already it still tells.
    private static void end(ScheduledExecutorService running) {
        running.shutdown();
        try {
            running.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void tellAfter(Duration pause, ScheduledExecutorService running) {
        running.schedule(this::tellUntold, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void tellUntold() {
        List<Change> changes = untold.take();
        ScheduledExecutorService running = teller;
        if (tellAll(changes)) {
            untold.told();
        } else if (running != null) {
            untold.putBack(changes);
            tellAfter(PAUSE, running);
        }
    }

    @Override
    public synchronized Duration lag() {
        Duration telling = untold.lag();
        Duration hearing = line == null ? Duration.ZERO : line.deafFor();
        return telling.compareTo(hearing) > 0 ? telling : hearing;
    }

    private boolean tellAll(List<Change> changes) {
        try {
            if (!changes.isEmpty()) {
                SignalText.write(node, changes).forEach(this::notifyOthers);
            }
            return true;
        } catch (DataAccessException unreachable) {
            log.debug("Telling other nodes", unreachable);
            return false;
        }
    }

    private void notifyOthers(String text) {
        sql.sql("select pg_notify(:channel, :text)")
                .param("channel", SignalLine.CHANNEL)
                .param("text", text)
                .query(row -> {});
    }
}

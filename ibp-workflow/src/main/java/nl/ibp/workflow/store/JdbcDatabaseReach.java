package nl.ibp.workflow.store;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.ibp.workflow.operations.DatabaseReach;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Asks as everybody else does, by the pool, in a thread of its own that may wait longer than who asks: there is one question
 * at a time, however often it is asked.
 */
@Repository
class JdbcDatabaseReach implements DatabaseReach {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long HOLDS = Duration.ofSeconds(1).toNanos();

    private final JdbcClient sql;
    private final ExecutorService asking = Executors.newSingleThreadExecutor(JdbcDatabaseReach::thread);
    private @Nullable Future<Integer> question;
    private boolean answered;
    private @Nullable Long askedAt;

    JdbcDatabaseReach(JdbcClient sql) {
        this.sql = sql;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "ibp-database-reach");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public synchronized boolean answers() {
        Long before = askedAt;
        if (before == null || System.nanoTime() - before > HOLDS) {
            answered = ask();
            askedAt = System.nanoTime();
        }
        return answered;
    }

    private boolean ask() {
        Future<Integer> asked = question == null || question.isDone() ? asking.submit(this::one) : question;
        question = asked;
        try {
            return asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) == 1;
        } catch (TimeoutException | ExecutionException away) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private int one() {
        return sql.sql("select 1").query(Integer.class).single();
    }

    @PreDestroy
    void stop() {
        asking.shutdownNow();
    }
}

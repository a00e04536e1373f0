package nl.ibp.workflow.monitoring;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The step records as this server keeps them in memory. Each question first asks the database what is new, so no answer
 * is older than the commit before it, and servers need no word of each other.
 */
@Component
class RememberedSteps {

    private final StepRecords records;
    private final StepColumns columns = new StepColumns();
    private final Object reading = new Object();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private @Nullable String readUntil;

    RememberedSteps(StepRecords records) {
        this.records = records;
    }

    <T> T ask(Function<StepColumns, T> question) {
        readWhatIsNew();
        return with(lock.readLock(), () -> question.apply(columns));
    }

    // One at a time: whoever asks while another reads finds all of it there, from the first reading on.
    private void readWhatIsNew() {
        synchronized (reading) {
            readUntil = records.read(readUntil, this::put);
        }
    }

    private void put(StepRecord step) {
        with(lock.writeLock(), () -> {
            columns.put(step);
            return step;
        });
    }

    private static <T> T with(Lock lock, Supplier<T> act) {
        lock.lock();
        try {
            return act.get();
        } finally {
            lock.unlock();
        }
    }
}

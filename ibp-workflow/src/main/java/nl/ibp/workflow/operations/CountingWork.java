package nl.ibp.workflow.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.ibp.workflow.session.OpenSessions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Counts what there is to do, and not more often than every quarter of a minute, however many ask. */
@Component
public class CountingWork {

    private static final Logger LOG = LoggerFactory.getLogger(CountingWork.class);
    private static final long REST = Duration.ofSeconds(15).toNanos();

    private final OpenWorkCounts work;
    private final JobCounts jobs;
    private final OpenSessions sessions;
    private final Clock clock;
    private Optional<WorkFigures> counted = Optional.empty();
    private @Nullable Long countedAt;

    CountingWork(OpenWorkCounts work, JobCounts jobs, OpenSessions sessions, Clock clock) {
        this.work = work;
        this.jobs = jobs;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Empty while the database is away, of which it is not asked anew each time either. */
    public synchronized Optional<WorkFigures> latest() {
        Long before = countedAt;
        if (before == null || System.nanoTime() - before > REST) {
            counted = count();
            countedAt = System.nanoTime();
        }
        return counted;
    }

    private Optional<WorkFigures> count() {
        try {
            Instant now = clock.instant();
            return Optional.of(new WorkFigures(work.on(LocalDate.now(clock), now), jobs.at(now), sessions.count()));
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("Nothing can be counted: {}", away.getMessage());
            return Optional.empty();
        }
    }
}

package nl.ibp.workflow.operations;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.audit.AuditLog;
import nl.ibp.workflow.audit.Audited;
import nl.ibp.workflow.live.Change;
import nl.ibp.workflow.live.Signals;
import nl.ibp.workflow.organisation.AdministratorSeat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggerConfiguration;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An administrator has a part of the program tell more in its log, at every node, for an hour at most: it is forgotten. */
@Component
public class TellingMore {

    public static final Duration LONGEST = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(TellingMore.class);

    /** @param until null while it tells what it usually does */
    public record Telling(LogPart part, @Nullable Instant until) {}

    private record More(@Nullable LogLevel before, Instant until, ScheduledFuture<?> end) {}

    private final AdministratorSeat administrators;
    private final LoggingSystem logging;
    private final Signals signals;
    private final Clock clock;
    private final ScheduledExecutorService ends = Executors.newSingleThreadScheduledExecutor(TellingMore::thread);
    private final Map<LogPart, More> more = new EnumMap<>(LogPart.class);

    TellingMore(AdministratorSeat administrators, LoggingSystem logging, Signals signals, Clock clock) {
        this.administrators = administrators;
        this.logging = logging;
        this.signals = signals;
        this.clock = clock;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "ibp-telling-more");
        thread.setDaemon(true);
        return thread;
    }

    /** What each part tells at this node. */
    public synchronized List<Telling> parts(Actor actor) {
        administrators.require(actor);
        return Arrays.stream(LogPart.values())
                .map(part -> new Telling(
                        part, more.containsKey(part) ? more.get(part).until() : null))
                .toList();
    }

    @Audited
    public void tellMore(Actor actor, LogPart part) {
        change(actor, new Change.OfLogging(part, true));
    }

    @Audited
    public void asUsual(Actor actor, LogPart part) {
        change(actor, new Change.OfLogging(part, false));
    }

    private void change(Actor actor, Change.OfLogging change) {
        administrators.require(actor);
        AuditLog.about("log", change.part().logger());
        on(change);
        signals.tell(change);
    }

    @EventListener
    synchronized void on(Change.OfLogging change) {
        if (change.more()) {
            begin(change.part());
        } else {
            end(change.part());
        }
    }

    // Once more begins the hour anew.
    private void begin(LogPart part) {
        More known = more.get(part);
        LogLevel before = known == null ? level(part) : known.before();
        if (known != null) {
            known.end().cancel(false);
        }
        logging.setLogLevel(part.logger(), LogLevel.DEBUG);
        ScheduledFuture<?> end = ends.schedule(() -> endLater(part), LONGEST.toSeconds(), TimeUnit.SECONDS);
        more.put(part, new More(before, clock.instant().plus(LONGEST), end));
        LOG.info("{} tells more until {}", part.logger(), more.get(part).until());
    }

    private synchronized void endLater(LogPart part) {
        end(part);
    }

    private void end(LogPart part) {
        More known = more.remove(part);
        if (known != null) {
            known.end().cancel(false);
            logging.setLogLevel(part.logger(), known.before());
            LOG.info("{} tells what it usually does", part.logger());
        }
    }

    private @Nullable LogLevel level(LogPart part) {
        LoggerConfiguration configuration = logging.getLoggerConfiguration(part.logger());
        return configuration == null ? null : configuration.getConfiguredLevel();
    }

    @PreDestroy
    void stop() {
        ends.shutdownNow();
    }
}

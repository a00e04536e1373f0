package nl.ibp.ui.security;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks again and again after the sessions of this node: that others know of them, and what the provider says now. */
@Component
class SessionRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SessionRounds.class);
    private static final long SECONDS_BETWEEN = 30;

    private final HeldSessions sessions;
    private final ObjectProvider<HearingAgain> provider;
    private volatile @Nullable ScheduledExecutorService rounds;

    SessionRounds(HeldSessions sessions, ObjectProvider<HearingAgain> provider) {
        this.sessions = sessions;
        this.provider = provider;
    }

    void round() {
        sessions.tell();
        provider.ifAvailable(HearingAgain::hear);
    }

    // One that throws would be the last.
    private void roundAfterRound() {
        try {
            round();
        } catch (RuntimeException failed) {
            LOG.warn("A round of the sessions failed; it is made again: {}", failed.toString());
        }
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "sessions");
            thread.setDaemon(true);
            return thread;
        });
        started.scheduleWithFixedDelay(this::roundAfterRound, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
        rounds = started;
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = rounds;
        rounds = null;
        if (running != null) {
            running.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }
}

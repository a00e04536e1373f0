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
        hear();
    }

    private void hear() {
        provider.ifAvailable(HearingAgain::hear);
    }

    // One that throws would be the last.
    private static void roundAfterRound(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException failed) {
            LOG.warn("A round of the sessions failed; it is made again: {}", failed.toString());
        }
    }

    // Each in a thread of its own: while a provider is slow, other nodes must hear that this one is there.
    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newScheduledThreadPool(2, work -> {
            Thread thread = new Thread(work, "sessions");
            thread.setDaemon(true);
            return thread;
        });
        repeat(started, sessions::tell);
        repeat(started, this::hear);
        rounds = started;
    }

    private static void repeat(ScheduledExecutorService rounds, Runnable round) {
        rounds.scheduleWithFixedDelay(() -> roundAfterRound(round), SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
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

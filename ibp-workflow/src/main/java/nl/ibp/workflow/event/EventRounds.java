package nl.ibp.workflow.event;

import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks again and again for what other systems are to be told, and tells them, once started and where there are any that
 * may be told. A receiver that is slow keeps others waiting no longer than it takes to find a free hand.
 */
@Component
public class EventRounds {

    private static final Logger LOG = LoggerFactory.getLogger(EventRounds.class);
    private static final long SECONDS_BETWEEN = 2;
    private static final int HANDS = 4;

    private final FillingDeliveries filling;
    private final DeliveringEvents delivering;
    private final Subscriptions subscriptions;
    private final EventSettings settings;
    private final Set<SubscriptionId> beingTold = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(EventRounds::thread);
    private final ExecutorService hands = Executors.newFixedThreadPool(HANDS, EventRounds::thread);
    private volatile boolean isStopping;

    EventRounds(
            FillingDeliveries filling,
            DeliveringEvents delivering,
            Subscriptions subscriptions,
            EventSettings settings) {
        this.filling = filling;
        this.delivering = delivering;
        this.subscriptions = subscriptions;
        this.settings = settings;
    }

    /** Also where the key is missing by which receivers let us in: that is told of each of them where people look. */
    public void start() {
        if (settings.isOn()) {
            rounds.scheduleWithFixedDelay(this::round, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
            rounds.scheduleWithFixedDelay(() -> keepOn(filling::forgetDone), 1, 24, TimeUnit.HOURS);
        }
    }

    private void round() {
        keepOn(() -> {
            boolean isMore = filling.fill();
            while (isMore) {
                isMore = filling.fill();
            }
            subscriptions.all().stream()
                    .map(Subscription::id)
                    .takeWhile(id -> !isStopping)
                    .filter(beingTold::add)
                    .forEach(id -> hands.execute(() -> tell(id)));
        });
    }

    private void tell(SubscriptionId id) {
        try {
            keepOn(() -> delivering.deliver(id, () -> !isStopping));
        } finally {
            beingTold.remove(id);
        }
    }

    // One that throws would be the last.
    private static void keepOn(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.error("Other systems were not told of everything; it is tried again", failed);
        }
    }

    /** What is under way is finished, as far as there is time, and nothing else is begun. */
    @PreDestroy
    void stop() throws InterruptedException {
        isStopping = true;
        rounds.shutdown();
        hands.shutdown();
        if (!hands.awaitTermination(5, TimeUnit.SECONDS)) {
            hands.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "events");
        thread.setDaemon(true);
        return thread;
    }
}

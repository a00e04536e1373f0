package nl.ibp.ui.inbox;

import com.vaadin.flow.shared.Registration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.ibp.domain.organisation.SeatId;

/** Open pages that want to hear of some seats. */
public final class SeatSubscriptions {

    private record Subscription(Set<SeatId> seats, Runnable changed) {}

    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();
    private final Pace pace;

    public SeatSubscriptions(Pace pace) {
        this.pace = pace;
    }

    /** Calls back from any thread, so the callback must not touch a page directly. */
    public Registration add(Collection<SeatId> seats, Runnable changed) {
        AtomicBoolean isOpen = new AtomicBoolean(true);
        Runnable paced = pace.of(() -> {
            if (isOpen.get()) {
                changed.run();
            }
        });
        Subscription subscription = new Subscription(Set.copyOf(seats), paced);
        subscriptions.add(subscription);
        return Registration.once(() -> {
            isOpen.set(false);
            subscriptions.remove(subscription);
        });
    }

    public void changed(SeatId seat) {
        subscriptions.stream()
                .filter(subscription -> subscription.seats().contains(seat))
                .forEach(subscription -> subscription.changed().run());
    }

    /** Something changed, nobody knows for whom. */
    public void anyChanged() {
        subscriptions.forEach(subscription -> subscription.changed().run());
    }
}

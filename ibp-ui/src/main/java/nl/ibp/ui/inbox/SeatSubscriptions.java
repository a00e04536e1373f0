package nl.ibp.ui.inbox;

import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.ibp.domain.organisation.SeatId;
import org.jspecify.annotations.Nullable;

/** Open pages that want to hear of some seats. */
public final class SeatSubscriptions {

    /** @param seats null for all */
    private record Subscription(@Nullable Set<SeatId> seats, Runnable changed) {

        boolean wantsToHearOf(SeatId seat) {
            return seats == null || seats.contains(seat);
        }
    }

    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();
    private final Pace pace;

    public SeatSubscriptions(Pace pace) {
        this.pace = pace;
    }

    /** Calls back from any thread, so the callback must not touch a page directly. */
    public Registration add(Collection<SeatId> seats, Runnable changed) {
        AtomicBoolean isOpen = new AtomicBoolean(true);
        return add(new Subscription(Set.copyOf(seats), pace.of(whileOpen(isOpen, changed))), isOpen);
    }

    /** The same of all seats, with a rest of so long between two calls. */
    public Registration addForAll(Runnable changed, Duration rest) {
        AtomicBoolean isOpen = new AtomicBoolean(true);
        return add(new Subscription(null, pace.of(whileOpen(isOpen, changed), rest)), isOpen);
    }

    private static Runnable whileOpen(AtomicBoolean isOpen, Runnable changed) {
        return () -> {
            if (isOpen.get()) {
                changed.run();
            }
        };
    }

    private Registration add(Subscription subscription, AtomicBoolean isOpen) {
        subscriptions.add(subscription);
        return Registration.once(() -> {
            isOpen.set(false);
            subscriptions.remove(subscription);
        });
    }

    public void changed(SeatId seat) {
        subscriptions.stream()
                .filter(subscription -> subscription.wantsToHearOf(seat))
                .forEach(subscription -> subscription.changed().run());
    }

    /** Something changed, nobody knows for whom. */
    public void anyChanged() {
        subscriptions.forEach(subscription -> subscription.changed().run());
    }
}

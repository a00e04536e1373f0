package nl.ibp.ui.inbox;

import com.vaadin.flow.shared.Registration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.inbox.InboxChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open pages that work of their seats changed, once the change is committed and not before. */
@Component
public class InboxBroadcaster {

    private record Subscription(Set<SeatId> seats, Runnable changed) {}

    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();

    /** Calls back from any thread, so the callback must not touch a page directly. */
    public Registration subscribe(Collection<SeatId> seats, Runnable changed) {
        Subscription subscription = new Subscription(Set.copyOf(seats), changed);
        subscriptions.add(subscription);
        return Registration.once(() -> subscriptions.remove(subscription));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(InboxChanged change) {
        subscriptions.stream()
                .filter(subscription -> !Collections.disjoint(subscription.seats(), Set.of(change.seat())))
                .forEach(subscription -> subscription.changed().run());
    }
}

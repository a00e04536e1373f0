package nl.ibp.ui.inbox;

import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.Collection;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.inbox.InboxChanged;
import nl.ibp.workflow.live.Change;
import nl.ibp.workflow.organisation.HolderChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open pages that work of their seats changed, here or at another node, once it is committed and not before. */
@Component
public class InboxBroadcaster {

    /** Between two times that figures are drawn: counting all of them is no small thing. */
    private static final Duration REST = Duration.ofSeconds(2);

    private final SeatSubscriptions subscriptions;

    InboxBroadcaster(Pace pace) {
        subscriptions = new SeatSubscriptions(pace);
    }

    /** Calls back from any thread, so the callback must not touch a page directly. */
    public Registration subscribe(Collection<SeatId> seats, Runnable changed) {
        return subscriptions.add(seats, changed);
    }

    /** Of all seats together, for pages that count; never more often than with a rest between. */
    public Registration subscribeToAll(Runnable changed) {
        return subscriptions.addForAll(changed, REST);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(InboxChanged change) {
        subscriptions.changed(change.seat());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(HolderChanged change) {
        subscriptions.changed(change.seat());
    }

    @EventListener
    void on(Change.OfWork elsewhere) {
        subscriptions.changed(elsewhere.seat());
    }

    @EventListener
    void on(Change.Unknown elsewhere) {
        subscriptions.anyChanged();
    }
}

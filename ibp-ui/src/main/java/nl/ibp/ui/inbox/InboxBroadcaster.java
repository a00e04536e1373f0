package nl.ibp.ui.inbox;

import com.vaadin.flow.shared.Registration;
import java.util.Collection;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.inbox.InboxChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open pages that work of their seats changed, once the change is committed and not before. */
@Component
public class InboxBroadcaster {

    private final SeatSubscriptions subscriptions = new SeatSubscriptions();

    /** Calls back from any thread, so the callback must not touch a page directly. */
    public Registration subscribe(Collection<SeatId> seats, Runnable changed) {
        return subscriptions.add(seats, changed);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(InboxChanged change) {
        subscriptions.changed(change.seat());
    }
}

package nl.ibp.ui.notice;

import com.vaadin.flow.shared.Registration;
import java.util.Collection;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.ui.inbox.Pace;
import nl.ibp.ui.inbox.SeatSubscriptions;
import nl.ibp.workflow.live.Change;
import nl.ibp.workflow.notice.NoticesChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open pages that their seats were told something or somebody read it, here or at another node, once it is
 * committed and not before.
 */
@Component
class NoticeBroadcaster {

    private final SeatSubscriptions subscriptions;

    NoticeBroadcaster(Pace pace) {
        subscriptions = new SeatSubscriptions(pace);
    }

    Registration subscribe(Collection<SeatId> seats, Runnable changed) {
        return subscriptions.add(seats, changed);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(NoticesChanged change) {
        subscriptions.changed(change.seat());
    }

    @EventListener
    void on(Change.OfNotices elsewhere) {
        subscriptions.changed(elsewhere.seat());
    }

    @EventListener
    void on(Change.Unknown elsewhere) {
        subscriptions.anyChanged();
    }
}

package nl.ibp.ui.notice;

import com.vaadin.flow.shared.Registration;
import java.util.Collection;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.ui.inbox.SeatSubscriptions;
import nl.ibp.workflow.notice.NoticesChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open pages that their seats were told something or somebody read it, once it is committed and not before. */
@Component
class NoticeBroadcaster {

    private final SeatSubscriptions subscriptions = new SeatSubscriptions();

    Registration subscribe(Collection<SeatId> seats, Runnable changed) {
        return subscriptions.add(seats, changed);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(NoticesChanged change) {
        subscriptions.changed(change.seat());
    }
}

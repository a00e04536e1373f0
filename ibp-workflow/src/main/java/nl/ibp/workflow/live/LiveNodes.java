package nl.ibp.workflow.live;

import java.time.Duration;
import nl.ibp.workflow.inbox.InboxChanged;
import nl.ibp.workflow.notice.NoticesChanged;
import nl.ibp.workflow.session.SessionsEnded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells other nodes what is committed here, and publishes as a {@link Change} what they tell. The pages of this node
 * hear of what is committed here without this detour.
 */
@Component
public class LiveNodes {

    private final Signals signals;
    private final ApplicationEventPublisher events;

    LiveNodes(Signals signals, ApplicationEventPublisher events) {
        this.signals = signals;
        this.events = events;
    }

    /** It stands still until started, for nobody looks at what is done before people are let in. */
    public void start() {
        signals.start(events::publishEvent);
    }

    public void stop() {
        signals.stop();
    }

    /** How far this node is behind the others. */
    public Duration lag() {
        return signals.lag();
    }

    /** Much became known that nobody was told of bit by bit: whatever stands open looks again, here and elsewhere. */
    public void lookAgain() {
        events.publishEvent(new Change.Unknown());
        signals.tell(new Change.Unknown());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(InboxChanged change) {
        signals.tell(new Change.OfWork(change.seat(), change.proposal()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(SessionsEnded ended) {
        signals.tell(new Change.OfSessions());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(NoticesChanged change) {
        signals.tell(new Change.OfNotices(change.seat()));
    }
}

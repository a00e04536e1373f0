package nl.ibp.ui.inbox;

import com.vaadin.flow.shared.Registration;
import nl.ibp.ui.layout.WaitingWork;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.inbox.Inbox;
import org.springframework.stereotype.Component;

@Component
class WaitingWorkOfActor implements WaitingWork {

    private final CurrentActor actor;
    private final Inbox inbox;
    private final InboxBroadcaster broadcaster;

    WaitingWorkOfActor(CurrentActor actor, Inbox inbox, InboxBroadcaster broadcaster) {
        this.actor = actor;
        this.inbox = inbox;
        this.broadcaster = broadcaster;
    }

    @Override
    public int count() {
        return inbox.count(actor.get());
    }

    @Override
    public Registration onChange(Runnable changed) {
        return broadcaster.subscribe(actor.get().seats(), changed);
    }
}

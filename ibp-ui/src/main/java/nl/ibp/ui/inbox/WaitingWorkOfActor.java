package nl.ibp.ui.inbox;

import com.vaadin.flow.shared.Registration;
import nl.ibp.ui.layout.WaitingWork;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.inbox.FindingWork;
import nl.ibp.workflow.inbox.WorkFilter;
import org.springframework.stereotype.Component;

@Component
class WaitingWorkOfActor implements WaitingWork {

    private final CurrentActor actor;
    private final FindingWork finding;
    private final InboxBroadcaster broadcaster;

    WaitingWorkOfActor(CurrentActor actor, FindingWork finding, InboxBroadcaster broadcaster) {
        this.actor = actor;
        this.finding = finding;
        this.broadcaster = broadcaster;
    }

    @Override
    public int count() {
        return finding.count(actor.get(), WorkFilter.everything()).counted();
    }

    @Override
    public Registration onChange(Runnable changed) {
        return broadcaster.subscribe(actor.get().seats(), changed);
    }
}

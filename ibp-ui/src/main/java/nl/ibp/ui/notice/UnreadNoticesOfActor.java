package nl.ibp.ui.notice;

import com.vaadin.flow.shared.Registration;
import nl.ibp.ui.layout.UnreadNotices;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.notice.ReadingNotices;
import org.springframework.stereotype.Component;

@Component
class UnreadNoticesOfActor implements UnreadNotices {

    private final CurrentActor actor;
    private final ReadingNotices notices;
    private final NoticeBroadcaster broadcaster;

    UnreadNoticesOfActor(CurrentActor actor, ReadingNotices notices, NoticeBroadcaster broadcaster) {
        this.actor = actor;
        this.notices = notices;
        this.broadcaster = broadcaster;
    }

    @Override
    public int count() {
        return notices.unread(actor.get());
    }

    @Override
    public Registration onChange(Runnable changed) {
        return broadcaster.subscribe(actor.get().seats(), changed);
    }
}

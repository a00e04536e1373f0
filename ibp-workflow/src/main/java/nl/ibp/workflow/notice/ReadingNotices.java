package nl.ibp.workflow.notice;

import java.time.Clock;
import java.util.List;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.workflow.audit.Audited;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person is told over all their seats, and what of it they have read. */
@Component
@Transactional
@Audited(false)
public class ReadingNotices {

    private final Notices notices;
    private final Seats seats;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReadingNotices(Notices notices, Seats seats, Clock clock, ApplicationEventPublisher events) {
        this.notices = notices;
        this.seats = seats;
        this.clock = clock;
        this.events = events;
    }

    public List<NoticeRow> rows(Actor actor, int offset, int limit) {
        Reader reader = Reader.holding(actor.seats().stream().map(seats::get).toList(), seats.all());
        return notices.of(actor.person(), actor.seats(), reader, offset, limit);
    }

    public int unread(Actor actor) {
        return notices.unread(actor.person(), actor.seats());
    }

    /** One that is not the actor's stays as it is. */
    public void read(Actor actor, long id) {
        notices.read(actor.person(), actor.seats(), id, clock.instant());
        changed(actor);
    }

    /** @param latest the newest that the actor has seen; what came since is not read */
    public void readUpTo(Actor actor, long latest) {
        notices.readUpTo(actor.person(), actor.seats(), latest, clock.instant());
        changed(actor);
    }

    // On every page that is open: the same person may have several.
    private void changed(Actor actor) {
        actor.seats().forEach(seat -> events.publishEvent(new NoticesChanged(seat)));
    }
}

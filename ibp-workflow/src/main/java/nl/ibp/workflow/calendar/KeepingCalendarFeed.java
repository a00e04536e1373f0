package nl.ibp.workflow.calendar;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import nl.ibp.domain.organisation.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody makes an address at which a calendar reads their own work and meetings, and takes it back. */
@Component
@Transactional
public class KeepingCalendarFeed {

    private final CalendarFeeds feeds;
    private final Clock clock;

    KeepingCalendarFeed(CalendarFeeds feeds, Clock clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    /** The actor's own; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<CalendarFeed> find(Actor actor) {
        return feeds.of(actor.person());
    }

    /**
     * Makes one; the one before is of no use from now on.
     *
     * @param language in which the calendar is read
     * @return the key, which cannot be asked for again
     */
    public FeedKey make(Actor actor, Locale language) {
        FeedKey key = FeedKey.create();
        feeds.replace(new CalendarFeed(key.hash(), actor.person(), language, clock.instant(), null));
        return key;
    }

    /** Whoever knows the address finds nothing there from now on. */
    public void revoke(Actor actor) {
        feeds.remove(actor.person());
    }
}

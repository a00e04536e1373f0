package nl.ibp.ui.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import nl.ibp.ui.layout.PublicAddress;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.calendar.CalendarFeed;
import nl.ibp.workflow.calendar.KeepingCalendarFeed;
import org.springframework.stereotype.Component;

/** What somebody can see and do about the address of their calendar, for the person of the moment. */
@Component
public class FeedDesk {

    private final CurrentActor actor;
    private final KeepingCalendarFeed keeping;
    private final PublicAddress address;

    FeedDesk(CurrentActor actor, KeepingCalendarFeed keeping, PublicAddress address) {
        this.actor = actor;
        this.keeping = keeping;
        this.address = address;
    }

    Optional<CalendarFeed> find() {
        return keeping.find(actor.get());
    }

    /** @return the whole address, which cannot be asked for again */
    String make(Locale language, HttpServletRequest request) {
        return address.of(CalendarDownload.addressOf(keeping.make(actor.get(), language)), request);
    }

    void revoke() {
        keeping.revoke(actor.get());
    }
}

package nl.ibp.workflow.calendar;

import java.time.Instant;
import java.util.Optional;
import nl.ibp.domain.organisation.PersonId;

/** The addresses at which people read their calendar, at most one each. */
public interface CalendarFeeds {

    /** Keeps it in the place of the one that the person had. */
    void replace(CalendarFeed feed);

    /** Nothing happens where the person has none. */
    void remove(PersonId person);

    Optional<CalendarFeed> of(PersonId person);

    /** Empty too where the person could not sign in either. */
    Optional<CalendarFeed> find(String keyHash);

    void wasRead(String keyHash, Instant at);
}

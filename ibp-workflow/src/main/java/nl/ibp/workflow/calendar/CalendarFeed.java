package nl.ibp.workflow.calendar;

import java.time.Instant;
import java.util.Locale;
import nl.ibp.domain.organisation.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody's calendar can be read at an address.
 *
 * @param keyHash of the key in the address
 * @param language the one the person spoke when it was made, and in which it is read
 * @param lastReadAt about when something last read it; null while nothing did
 */
public record CalendarFeed(
        String keyHash, PersonId person, Locale language, Instant createdAt, @Nullable Instant lastReadAt) {}

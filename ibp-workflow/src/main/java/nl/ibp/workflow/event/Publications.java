package nl.ibp.workflow.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What of the record other systems may be told, in the order in which it was committed. */
public interface Publications {

    /**
     * Publishes what was recorded since. One at a time does: another who comes meanwhile does nothing. Within a
     * transaction, whose first statement it is.
     *
     * @param most entries to look at
     * @return empty where another is at it; whether there may be more to publish at once
     */
    Optional<Boolean> follow(int most);

    Optional<PublishedEvent> find(long position);

    /** Where that is which others know by this name, whether or not it may still be told. */
    Optional<Long> positionOf(UUID id);

    /** What comes after a position, in its order. Of dossiers that are not secret. */
    List<Long> after(long position, int most);

    /** The first thing that happened at this moment or later; empty where there is none. */
    Optional<Long> firstSince(Instant moment);
}

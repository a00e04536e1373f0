package nl.ibp.workflow.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.secrecy.Reader;

/** All that seats were told. */
public interface Notices {

    /** @return false when the seat was told the same of this term before */
    boolean give(Notice notice);

    /**
     * What these seats were told, the latest first, and whether this person has read it.
     *
     * @param reader the same person, who settles which titles and reasons are shown
     */
    List<NoticeRow> of(PersonId person, Collection<SeatId> seats, Reader reader, int offset, int limit);

    /** How much of it this person has not read. */
    int unread(PersonId person, Collection<SeatId> seats);

    /** Marks one as read, if it is for one of these seats. */
    void read(PersonId person, Collection<SeatId> seats, long id, Instant at);

    /** Marks all for these seats as read up to and including one, so that what came since stays unread. */
    void readUpTo(PersonId person, Collection<SeatId> seats, long latest, Instant at);
}

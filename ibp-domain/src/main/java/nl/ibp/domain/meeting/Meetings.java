package nl.ibp.domain.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.organisation.BodyId;

public interface Meetings {

    void add(Meeting meeting);

    /** Loads it for changing: others that want to change it wait until this is done. */
    Meeting lock(MeetingId id);

    void save(Meeting meeting);

    /** Of all bodies, the latest first. */
    List<Meeting> all();

    /** The first planned one on or after a day. */
    default Optional<Meeting> next(BodyId body, LocalDate from) {
        return all().stream()
                .filter(meeting -> meeting.body().equals(body) && meeting.status() == MeetingStatus.PLANNED)
                .filter(meeting -> !meeting.day().isBefore(from))
                .reduce((later, earlier) -> earlier);
    }

    /** The last one that was held by then. */
    default Optional<Meeting> lastHeld(BodyId body, Instant by) {
        return all().stream()
                .filter(meeting -> meeting.body().equals(body) && meeting.status() == MeetingStatus.HELD)
                .filter(meeting -> meeting.closedAt().filter(by::isBefore).isEmpty())
                .findFirst();
    }
}

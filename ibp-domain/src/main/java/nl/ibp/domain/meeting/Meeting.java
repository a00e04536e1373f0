package nl.ibp.domain.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a body. When it is held, its list of decisions (besluitenlijst) names what was decided there, and what
 * was decided since the meeting before in writing or under a mandate.
 */
public class Meeting {

    private MeetingId id;
    private BodyId body;
    private LocalDate day;
    private MeetingStatus status;
    private List<ListedDecision> listed = new ArrayList<>();
    private @Nullable PersonId closedBy;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init") // the store fills the fields
    private Meeting() {}

    public static Meeting plan(MeetingId id, BodyId body, LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw Refused.because("day", "DATE_IN_PAST");
        }
        Meeting meeting = new Meeting();
        meeting.id = id;
        meeting.body = body;
        meeting.day = day;
        meeting.status = MeetingStatus.PLANNED;
        return meeting;
    }

    /** @param decisions what was decided since the last meeting that was held */
    public void hold(List<ListedDecision> decisions, PersonId by, Instant now, LocalDate today) {
        require(MeetingStatus.PLANNED);
        if (day.isAfter(today)) {
            throw Refused.because("day", "DATE_IN_FUTURE");
        }
        listed = new ArrayList<>(decisions);
        close(MeetingStatus.HELD, by, now);
    }

    public void cancel(PersonId by, Instant now) {
        require(MeetingStatus.PLANNED);
        close(MeetingStatus.CANCELLED, by, now);
    }

    private void close(MeetingStatus as, PersonId by, Instant now) {
        status = as;
        closedBy = by;
        closedAt = now;
    }

    private void require(MeetingStatus expected) {
        if (status != expected) {
            throw Refused.because("", "NOT_IN_THIS_STEP");
        }
    }

    public MeetingId id() {
        return id;
    }

    public BodyId body() {
        return body;
    }

    public LocalDate day() {
        return day;
    }

    public MeetingStatus status() {
        return status;
    }

    /** The list of decisions; empty while it is not held. */
    public List<ListedDecision> listed() {
        return List.copyOf(listed);
    }

    public Optional<PersonId> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}

package nl.ibp.workflow.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.Refused;
import nl.ibp.domain.meeting.ListedDecision;
import nl.ibp.domain.meeting.Meeting;
import nl.ibp.domain.meeting.MeetingId;
import nl.ibp.domain.meeting.MeetingStatus;
import nl.ibp.domain.meeting.Meetings;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.workflow.audit.Audited;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who leads a body plans its meetings, and closes them with the list of decisions. */
@Component
@Transactional
public class KeepingMeetings {

    private static final Set<SeatRole> LEADING = Set.of(SeatRole.CHAIR, SeatRole.SECRETARY, SeatRole.BOARD);

    private final Meetings meetings;
    private final DecisionsToList decisions;
    private final Seats seats;
    private final Clock clock;

    KeepingMeetings(Meetings meetings, DecisionsToList decisions, Seats seats, Clock clock) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.seats = seats;
        this.clock = clock;
    }

    /** All meetings of all bodies, the latest first; when a body meets is no secret in the association. */
    @Transactional(readOnly = true)
    public List<Meeting> all() {
        return meetings.all().stream()
                .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED)
                .toList();
    }

    /** Bodies whose meetings the actor plans, in the order of the bodies. */
    @Audited(false)
    public List<BodyId> ledBy(Actor actor) {
        return seats.all().stream()
                .filter(seat -> LEADING.contains(seat.role()) && leads(actor, seat))
                .map(Seat::body)
                .distinct()
                .toList();
    }

    // A substitute leads who was given the work that comes with leading: the advice of a committee, or deciding.
    private static boolean leads(Actor actor, Seat seat) {
        return WorkScope.of(seat.role()).stream().anyMatch(scope -> actor.mayDo(seat.id(), scope));
    }

    /** What the body's next list of decisions would say. */
    @Transactional(readOnly = true)
    public List<ListedDecision> toList(BodyId body) {
        return decisions.of(body);
    }

    public MeetingId plan(Actor actor, BodyId body, LocalDate day) {
        requireLeading(actor, body);
        boolean taken = meetings.all().stream()
                .anyMatch(meeting -> meeting.body().equals(body)
                        && meeting.day().equals(day)
                        && meeting.status() != MeetingStatus.CANCELLED);
        if (taken) {
            throw Refused.because("day", "MEETING_TWICE_A_DAY");
        }
        Meeting meeting = Meeting.plan(MeetingId.create(), body, day, LocalDate.now(clock));
        meetings.add(meeting);
        return meeting.id();
    }

    public void cancel(Actor actor, MeetingId id) {
        Meeting meeting = lock(actor, id);
        meeting.cancel(actor.person(), clock.instant());
        meetings.save(meeting);
    }

    /** Closes it with the list of what was decided since the meeting before. */
    public void hold(Actor actor, MeetingId id) {
        Meeting meeting = lock(actor, id);
        meeting.hold(decisions.of(meeting.body()), actor.person(), clock.instant(), LocalDate.now(clock));
        meetings.save(meeting);
    }

    private Meeting lock(Actor actor, MeetingId id) {
        Meeting meeting = meetings.lock(id);
        requireLeading(actor, meeting.body());
        return meeting;
    }

    private void requireLeading(Actor actor, BodyId body) {
        if (!ledBy(actor).contains(body)) {
            throw Refused.because("", "NOT_YOUR_BODY");
        }
    }
}

package nl.ibp.workflow.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.meeting.Meeting;
import nl.ibp.domain.meeting.MeetingStatus;
import nl.ibp.domain.meeting.Meetings;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.workflow.calendar.CalendarEntry.DueDate;
import nl.ibp.workflow.calendar.CalendarEntry.PlannedMeeting;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.WorkAside;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.inbox.WorkList;
import nl.ibp.workflow.inbox.WorkOrder;
import nl.ibp.workflow.organisation.Actors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out somebody's calendar to whoever knows its key, without anybody being signed in. What is in it follows from
 * the seats that the person acts for at this moment.
 */
@Component
@Transactional
public class ReadingCalendar {

    /** More than anybody looks at, and little enough for programs that fetch it every few minutes. */
    static final int MOST_ENTRIES = 500;

    // When it was last read need not be known to the minute, and is then not written every few minutes.
    private static final Duration WRITTEN_EVERY = Duration.ofHours(1);

    private static final WorkFilter ASLEEP = WorkFilter.everything().withAside(WorkAside.ASLEEP);

    private final CalendarFeeds feeds;
    private final Actors actors;
    private final WorkList work;
    private final Meetings meetings;
    private final Seats seats;
    private final Clock clock;

    ReadingCalendar(CalendarFeeds feeds, Actors actors, WorkList work, Meetings meetings, Seats seats, Clock clock) {
        this.feeds = feeds;
        this.actors = actors;
        this.work = work;
        this.meetings = meetings;
        this.seats = seats;
        this.clock = clock;
    }

    /**
     * Whatever is asked for is looked up in the same way, so that neither answer nor time tells apart what never was a
     * key and what is one no more.
     *
     * @return empty when nothing is read by it
     */
    public Optional<PersonalCalendar> read(FeedKey key) {
        Optional<CalendarFeed> feed = feeds.find(key.hash());
        feed.ifPresent(this::noteReading);
        return feed.map(known -> new PersonalCalendar(known, entries(actors.of(known.person()))));
    }

    private void noteReading(CalendarFeed feed) {
        Instant now = clock.instant();
        Instant last = feed.lastReadAt();
        if (last == null || last.plus(WRITTEN_EVERY).isBefore(now)) {
            feeds.wasRead(feed.keyHash(), now);
        }
    }

    private List<CalendarEntry> entries(Actor actor) {
        List<PlannedMeeting> planned = planned(actor);
        return Stream.<CalendarEntry>concat(planned.stream(), due(actor, Math.max(0, MOST_ENTRIES - planned.size())))
                .limit(MOST_ENTRIES)
                .sorted(Comparator.comparing(CalendarEntry::day))
                .toList();
    }

    private List<PlannedMeeting> planned(Actor actor) {
        Set<BodyId> bodies =
                actor.seats().stream().map(seats::get).map(Seat::body).collect(Collectors.toSet());
        return meetings.all().stream()
                .filter(meeting -> meeting.status() == MeetingStatus.PLANNED && bodies.contains(meeting.body()))
                .map(ReadingCalendar::entry)
                .toList();
    }

    private static PlannedMeeting entry(Meeting meeting) {
        return new PlannedMeeting(meeting.id(), meeting.body(), meeting.day());
    }

    // What somebody does not want to see before a day is due all the same.
    private Stream<DueDate> due(Actor actor, int limit) {
        return Stream.of(WorkFilter.everything(), ASLEEP).flatMap(filter -> due(actor, filter, limit));
    }

    // Nobody's eyes are asked for: what a title says has no business here, whoever the person is.
    private Stream<DueDate> due(Actor actor, WorkFilter filter, int limit) {
        LocalDate today = LocalDate.now(clock);
        return work.search(actor, Reader.nobody(), filter, today).rows(WorkOrder.DUE, null, limit).stream()
                .filter(ReadingCalendar::isDue)
                .map(ReadingCalendar::entry);
    }

    /** Where no term runs, or it stands still, no day counts. */
    private static boolean isDue(InboxRow row) {
        OpenTask task = row.task();
        boolean standsStill = task.standsStillSince() != null || (row.parked() && !task.goesOnWhileParked());
        return task.due() != null && !standsStill;
    }

    private static DueDate entry(InboxRow row) {
        OpenTask task = row.task();
        return new DueDate(
                task.id(),
                task.kind(),
                task.seat(),
                row.number(),
                Objects.requireNonNull(task.due()),
                task.createdAt());
    }
}

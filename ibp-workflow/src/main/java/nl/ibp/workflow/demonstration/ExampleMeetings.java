package nl.ibp.workflow.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.meeting.Meeting;
import nl.ibp.domain.meeting.MeetingId;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.meeting.KeepingMeetings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The meetings of the board and the BACs, those of the archive's years held with their lists of decisions and those of
 * the half year to come planned. When the States meet nobody plans here.
 */
@Component
class ExampleMeetings {

    private static final String NAME = "Voorbeeld: vergaderingen";
    private static final int YEARS_BACK = 4;
    private static final int MONTHS_AHEAD = 6;
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private record Day(BodyId body, LocalDate day) {}

    private final KeepingMeetings meetings;
    private final MeetingRhythm rhythm;
    private final Seats seats;
    private final MadeInitiatives made;
    private final SimulatedTime time;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ExampleMeetings(
            KeepingMeetings meetings,
            MeetingRhythm rhythm,
            Seats seats,
            MadeInitiatives made,
            SimulatedTime time,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.meetings = meetings;
        this.rhythm = rhythm;
        this.seats = seats;
        this.made = made;
        this.time = time;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Once; people go on planning from there. */
    void make() {
        Instant now = clock.instant();
        try {
            transaction.executeWithoutResult(status -> {
                if (made.mark(NAME)) {
                    make(now);
                }
            });
        } finally {
            time.returnToNow();
        }
    }

    private void make(Instant now) {
        LocalDate today = OfficialTime.dayOf(now);
        Set<Day> kept = meetings.all().stream().map(ExampleMeetings::dayOf).collect(Collectors.toSet());
        List<Day> missing = rhythm.planning().stream()
                .flatMap(
                        body -> rhythm.days(body, today.minusYears(YEARS_BACK), today.plusMonths(MONTHS_AHEAD)).stream()
                                .map(day -> new Day(body, day)))
                .filter(day -> !kept.contains(day))
                .sorted(Comparator.comparing(Day::day))
                .toList();
        missing.stream().filter(day -> day.day().isBefore(today)).forEach(this::hold);
        time.travelTo(now);
        missing.stream()
                .filter(day -> !day.day().isBefore(today))
                .forEach(day -> meetings.plan(leading(day.body()), day.body(), day.day()));
    }

    private static Day dayOf(Meeting meeting) {
        return new Day(meeting.body(), meeting.day());
    }

    private void hold(Day day) {
        time.travelTo(day.day().atTime(EVENING).atZone(OfficialTime.ZONE).toInstant());
        Actor leading = leading(day.body());
        MeetingId meeting = meetings.plan(leading, day.body(), day.day());
        meetings.hold(leading, meeting);
    }

    private Actor leading(BodyId body) {
        SeatId seat = seats.all().stream()
                .filter(each -> each.body().equals(body))
                .filter(each -> each.role() == SeatRole.BOARD || each.role() == SeatRole.CHAIR)
                .map(Seat::id)
                .findFirst()
                .orElseThrow();
        return new Actor(new PersonId(seat.value()), Set.of(seat));
    }
}

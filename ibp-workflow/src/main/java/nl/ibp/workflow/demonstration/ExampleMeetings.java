package nl.ibp.workflow.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
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

    /** Those to come, once; people go on planning from there. */
    void plan() {
        LocalDate today = today();
        transaction.executeWithoutResult(status -> {
            if (made.mark(NAME)) {
                rhythm.planning().forEach(body -> missing(body, today, today.plusMonths(MONTHS_AHEAD))
                        .forEach(day -> meetings.plan(leading(body), body, day)));
            }
        });
    }

    /**
     * Those of the past in a time apart, all of one body in one transaction.
     *
     * @param isStopped asked before each body
     * @return of how many bodies it did so; of each once
     */
    int hold(BooleanSupplier isStopped) {
        LocalDate today = today();
        int done = 0;
        for (BodyId body : rhythm.planning()) {
            if (!isStopped.getAsBoolean() && holdAllOf(body, today)) {
                done++;
            }
        }
        return done;
    }

    private boolean holdAllOf(BodyId body, LocalDate today) {
        AtomicBoolean isDone = new AtomicBoolean();
        time.apart(() -> transaction.executeWithoutResult(status -> {
            isDone.set(made.mark(NAME + " van " + body.value()));
            if (isDone.get()) {
                missing(body, today.minusYears(YEARS_BACK), today.minusDays(1)).forEach(day -> hold(body, day));
            }
        }));
        return isDone.get();
    }

    private LocalDate today() {
        return OfficialTime.dayOf(clock.instant());
    }

    private List<LocalDate> missing(BodyId body, LocalDate from, LocalDate until) {
        Set<LocalDate> kept = meetings.all().stream()
                .filter(meeting -> meeting.body().equals(body))
                .map(Meeting::day)
                .collect(Collectors.toSet());
        return rhythm.days(body, from, until).stream()
                .filter(day -> !kept.contains(day))
                .toList();
    }

    private void hold(BodyId body, LocalDate day) {
        time.travelTo(day.atTime(EVENING).atZone(OfficialTime.ZONE).toInstant());
        Actor leading = leading(body);
        MeetingId meeting = meetings.plan(leading, body, day);
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

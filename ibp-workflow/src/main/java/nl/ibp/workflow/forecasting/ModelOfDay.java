package nl.ibp.workflow.forecasting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.forecast.BackTest;
import nl.ibp.domain.forecast.Cases;
import nl.ibp.domain.forecast.DayLine;
import nl.ibp.domain.forecast.Forecaster;
import nl.ibp.domain.forecast.PastDossier;
import nl.ibp.domain.forecast.Reliability;
import nl.ibp.domain.forecast.StepBodies;
import nl.ibp.domain.forecast.Visit;
import nl.ibp.domain.meeting.Meeting;
import nl.ibp.domain.meeting.MeetingStatus;
import nl.ibp.domain.meeting.Meetings;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.live.Change;
import nl.ibp.workflow.monitoring.RulesInUse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps what forecasts rest on, since making it reads every path there is. Anew each day, as soon as a dossier becomes
 * secret or is no more, when something may have been missed, and after an hour, for meetings that were planned meanwhile.
 */
@Component
class ModelOfDay {

    private static final Duration LASTS = Duration.ofHours(1);
    private static final int LATEST = 500;
    private static final int RUNS = 1_000;

    private final PathRecords records;
    private final Meetings meetings;
    private final WorkingCalendar calendar;
    private final Seats seats;
    private final RulesInUse rules;
    private final Clock clock;
    private final AtomicBoolean isMissing = new AtomicBoolean();
    private @Nullable Model kept;

    ModelOfDay(
            PathRecords records,
            Meetings meetings,
            WorkingCalendar calendar,
            Seats seats,
            RulesInUse rules,
            Clock clock) {
        this.records = records;
        this.meetings = meetings;
        this.calendar = calendar;
        this.seats = seats;
        this.rules = rules;
        this.clock = clock;
    }

    /** While one is made too, which may have looked before: so the next who asks has it made anew. */
    @EventListener(Change.Unknown.class)
    void mayHaveMissed() {
        isMissing.set(true);
    }

    /** One at a time: whoever asks while it is made waits for it. */
    synchronized Model get() {
        if (isMissing.getAndSet(false)) {
            kept = null;
        }
        Set<ProposalId> secret = records.secret();
        Instant now = clock.instant();
        Model model = kept;
        if (model == null || !isGood(model, secret, now)) {
            model = make(secret, now);
            kept = model;
        }
        return model;
    }

    private static boolean isGood(Model model, Set<ProposalId> secret, Instant now) {
        return model.day().equals(OfficialTime.dayOf(now))
                && model.without().equals(secret)
                && !now.isBefore(model.madeAt())
                && now.isBefore(model.madeAt().plus(LASTS));
    }

    private Model make(Set<ProposalId> secret, Instant now) {
        LocalDate today = OfficialTime.dayOf(now);
        StepBodies bodies = new StepBodies(
                seats.of(SeatRole.BUREAU).body(), seats.of(SeatRole.BOARD).body());
        KnownRoutes routes = new KnownRoutes(rules.routes());
        PathReader reader = new PathReader(bodies, routes, seats);
        List<Visit> visits = new ArrayList<>();
        List<PastDossier> past = new ArrayList<>();
        records.each(path -> {
            visits.addAll(reader.visits(path));
            reader.past(path).ifPresent(past::add);
        });
        DayLine line = DayLine.of(calendar, today, firstDay(visits, today), meetingDays());
        Cases cases = Cases.of(visits.stream(), line);
        Reliability reliability = Reliability.of(new BackTest(cases, line, bodies, RUNS).of(past, LATEST));
        return new Model(
                today,
                now,
                secret,
                cases,
                line,
                bodies,
                routes,
                new Situations(line, routes, reader),
                reader,
                reliability,
                new Forecaster(cases.knownOn(today), line, bodies, reliability.calibration()),
                new ConcurrentHashMap<>());
    }

    private static LocalDate firstDay(List<Visit> visits, LocalDate today) {
        return visits.stream()
                .map(Visit::entered)
                .min(Comparator.naturalOrder())
                .orElse(today);
    }

    private Map<BodyId, List<LocalDate>> meetingDays() {
        return meetings.all().stream()
                .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED)
                .collect(Collectors.groupingBy(Meeting::body, Collectors.mapping(Meeting::day, Collectors.toList())));
    }
}

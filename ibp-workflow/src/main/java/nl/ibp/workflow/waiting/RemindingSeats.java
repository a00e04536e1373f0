package nl.ibp.workflow.waiting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.Refused;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.inbox.InboxChanged;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.notice.GivingNotices;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Reminds seats of their open work, of each piece once a day. Who may do that, and writing it down, is for its callers. */
@Component
public class RemindingSeats {

    /** Who was reminded, and when. */
    public record Reminded(Instant at, Set<SeatId> seats) {}

    private final Tasks tasks;
    private final GivingNotices notices;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RemindingSeats(Tasks tasks, GivingNotices notices, Clock clock, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.notices = notices;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Whoever was reminded today already is not told again.
     *
     * @param open work whose dossier is locked
     * @param by the seat that reminds
     * @throws Refused when all of it was reminded of today already, or its term stands still
     */
    public Reminded of(Collection<OpenTask> open, SeatId by) {
        requireRunning(open);
        List<OpenTask> left = notYetToday(open);
        Instant now = clock.instant();
        tasks.reminded(left.stream().map(OpenTask::id).toList(), now);
        left.forEach(task -> {
            notices.ofChased(task, by);
            events.publishEvent(new InboxChanged(task.seat(), task.proposal()));
        });
        return new Reminded(now, left.stream().map(OpenTask::seat).collect(Collectors.toSet()));
    }

    private static void requireRunning(Collection<OpenTask> open) {
        open.stream()
                .map(OpenTask::standsStillSince)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(since -> {
                    throw Refused.because("", "CHASED_STANDING_STILL", since);
                });
    }

    private List<OpenTask> notYetToday(Collection<OpenTask> open) {
        List<OpenTask> left = open.stream().filter(task -> !wasToday(task)).toList();
        if (left.isEmpty()) {
            throw open.stream()
                    .map(OpenTask::remindedAt)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .map(last -> Refused.because("", "CHASED_TODAY", last))
                    .orElseGet(() -> Refused.because("", "NOBODY_TO_CHASE"));
        }
        return left;
    }

    private boolean wasToday(OpenTask task) {
        Instant last = task.remindedAt();
        return last != null && OfficialTime.dayOf(last).equals(LocalDate.now(clock));
    }
}

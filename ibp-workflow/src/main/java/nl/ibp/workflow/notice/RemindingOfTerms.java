package nl.ibp.workflow.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalInt;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.term.ReminderPolicy;
import nl.ibp.workflow.inbox.OpenTask;
import org.springframework.stereotype.Component;

/** Tells seats that a term of theirs nears its end or has passed. For the daily round: nobody acts here. */
@Component
public class RemindingOfTerms {

    private final OpenDossiers dossiers;
    private final ReminderPolicy policy;
    private final WorkingCalendar calendar;
    private final GivingNotices notices;
    private final Clock clock;

    RemindingOfTerms(
            OpenDossiers dossiers,
            ReminderPolicy policy,
            WorkingCalendar calendar,
            GivingNotices notices,
            Clock clock) {
        this.dossiers = dossiers;
        this.policy = policy;
        this.calendar = calendar;
        this.notices = notices;
        this.clock = clock;
    }

    public void remind() {
        LocalDate today = LocalDate.now(clock);
        dossiers.forEach(
                task -> isOver(task, today) || reminder(task, today).isPresent(),
                (proposal, task) -> tell(task, today));
    }

    private void tell(OpenTask task, LocalDate today) {
        if (isOver(task, today)) {
            notices.give(Notice.ofTerm(task.seat(), task, NoticeKind.OVERDUE, 0, clock.instant()));
        } else {
            int workingDays = reminder(task, today).orElseThrow();
            notices.give(Notice.ofTerm(task.seat(), task, NoticeKind.REMINDER, workingDays, clock.instant()));
        }
    }

    private static boolean isOver(OpenTask task, LocalDate today) {
        LocalDate due = task.due();
        return due != null && due.isBefore(today);
    }

    private OptionalInt reminder(OpenTask task, LocalDate today) {
        LocalDate due = task.due();
        return due == null
                ? OptionalInt.empty()
                : policy.due(OfficialTime.dayOf(task.createdAt()), due, today, calendar);
    }
}

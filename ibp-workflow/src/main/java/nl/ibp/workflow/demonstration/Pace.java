package nl.ibp.workflow.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.workflow.inbox.OpenTask;

/** How long people take over their work: as long as terms leave them, in office hours, the same at every making. */
class Pace {

    private static final int OFFICE_OPENS = 9;
    private static final int OFFICE_HOURS = 8;
    private static final double LATEST_BEGIN = 0.7;

    private final WorkingCalendar calendar;
    private final Random random;
    /** Of its own, so that what is done when does not hang on when it was begun. */
    private final Random beginning;

    Pace(WorkingCalendar calendar, String title) {
        this.calendar = calendar;
        this.random = new Random(title.hashCode());
        this.beginning = new Random(title.length() * 31L + title.hashCode());
    }

    /** When somebody gets round to a task: within its term. */
    Instant doneAt(OpenTask task) {
        LocalDate opened = day(task.createdAt());
        LocalDate done = calendar.endOfTerm(opened, workingDays(task));
        LocalDate due = task.due();
        return inOfficeHours(due != null && due.isBefore(done) && due.isAfter(opened) ? due : done);
    }

    /** When somebody begins with a task that is done at a moment: at once, or after most of the time that it takes. */
    Instant begunAt(OpenTask task, Instant done) {
        long between = Duration.between(task.createdAt(), done).toMinutes();
        return task.createdAt().plus(Duration.ofMinutes((long) (between * LATEST_BEGIN * beginning.nextDouble())));
    }

    Instant someDaysAfter(Instant moment) {
        return inOfficeHours(calendar.endOfTerm(day(moment), between(2, 4)));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(OfficialTime.ZONE).toLocalDate();
    }

    Instant inOfficeHours(LocalDate day) {
        LocalTime time = LocalTime.of(OFFICE_OPENS + random.nextInt(OFFICE_HOURS), random.nextInt(60));
        return day.atTime(time).atZone(OfficialTime.ZONE).toInstant();
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private int workingDays(OpenTask task) {
        return switch (task.kind()) {
            case DRAFT_PROPOSAL, REVISE_PROPOSAL -> between(4, 8);
            case COLLEGE_DECIDES, RECONFIRM -> between(3, 8);
            case REVIEW_BY_MEMBER -> between(2, 9);
            case VOTE_IN_WRITING -> between(1, 4);
            case BOARD_DECIDES, DECIDE_UNDER_MANDATE, DECIDE_REVOCATION -> between(6, 12);
            case RESUME_PROPOSAL, RECORD_COMMITMENTS -> between(12, 25);
            case SEND_STATES_LETTER, DRAFT_STATES_PROPOSAL -> between(5, 12);
            case TREAT_IN_STATES_COMMITTEE, CONFIRM_SECRECY -> between(6, 12);
            case STATES_DECIDE -> between(3, 8);
            case CHOOSE_AFTER_REFUSAL,
                    CHECK_COMPLETENESS,
                    ASSIGN_ROUTE,
                    JUDGE_NEW_ADVICE,
                    ESTABLISH_ADVICE,
                    SEND_TO_MINISTER,
                    CONSOLIDATE,
                    CONFIRM_PARTICIPATION,
                    NOTE_UNCONFIRMED -> between(1, 3);
        };
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}

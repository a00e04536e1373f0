package nl.ibp.workflow.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What one person keeps about a piece of their work.
 *
 * @param note to oneself; empty where there is none
 * @param wakeOn out of one's sight before that day; null unless one asked for it
 * @param declined left to the others who may do it; null unless one did
 * @param handOver the last time that a colleague handed it over to this person; null where nobody did
 */
public record TaskMark(
        PersonId person,
        TaskId task,
        String note,
        @Nullable LocalDate wakeOn,
        @Nullable Declining declined,
        @Nullable HandOver handOver) {

    public static final int LONGEST_NOTE = 2000;

    /** That it is left to the others, and why. */
    public record Declining(Instant at, String reason) {

        public Declining {
            reason = noteOf("reason", reason);
        }
    }

    /**
     * Who handed it over, and what they said with it.
     *
     * @param note may be empty
     */
    public record HandOver(PersonId by, Instant at, String note) {

        public HandOver {
            note = noteOf("note", note);
        }
    }

    public TaskMark {
        note = noteOf("note", note);
    }

    public static TaskMark none(PersonId person, TaskId task) {
        return new TaskMark(person, task, "", null, null, null);
    }

    private static String noteOf(String field, String text) {
        if (text.length() > LONGEST_NOTE) {
            throw Refused.because(field, "TEXT_TOO_LONG", LONGEST_NOTE);
        }
        return Text.passage(field, text);
    }

    /** There is nothing to keep. */
    public boolean isBlank() {
        return note.isEmpty() && wakeOn == null && declined == null && handOver == null;
    }

    public boolean isAsleep(LocalDate today) {
        return wakeOn != null && wakeOn.isAfter(today);
    }

    /** How it was handed over, as long as it is claimed by that and by nothing since. */
    public Optional<HandOver> handOverOf(OpenTask claimed) {
        return Optional.ofNullable(handOver)
                .filter(over -> person.equals(claimed.claimedBy()) && over.at().equals(claimed.claimedAt()));
    }

    TaskMark noted(String changed) {
        return new TaskMark(person, task, changed, wakeOn, declined, handOver);
    }

    /** @param day from tomorrow to a year ahead: a slip in the year would hide it for good */
    TaskMark asleepUntil(LocalDate day, LocalDate today) {
        if (!day.isAfter(today)) {
            throw Refused.because("day", "WAKE_LATER");
        }
        LocalDate last = today.plusYears(1);
        if (day.isAfter(last)) {
            throw Refused.because("day", "MORE_THAN_A_YEAR_AHEAD", last);
        }
        return new TaskMark(person, task, note, day, null, handOver);
    }

    TaskMark leftToOthers(Instant at, String reason) {
        if (reason.isBlank()) {
            throw Refused.because("reason", "REASONS_REQUIRED");
        }
        return new TaskMark(person, task, note, null, new Declining(at, reason), handOver);
    }

    TaskMark handedOver(HandOver over) {
        return new TaskMark(person, task, note, null, null, over);
    }

    /** In one's list, whatever was said before. */
    TaskMark inSight() {
        return new TaskMark(person, task, note, null, null, handOver);
    }
}

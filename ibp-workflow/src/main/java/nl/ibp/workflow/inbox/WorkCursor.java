package nl.ibp.workflow.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in the order of work: by the last day of its term, what has none last; then by age. A page that begins after
 * it skips and repeats nothing, whatever came in or ended meanwhile.
 *
 * @param due null where no term runs
 */
public record WorkCursor(@Nullable LocalDate due, Instant createdAt, TaskId task) {

    private static final Pattern PARTS = Pattern.compile("([^~]*)~([^~]+)~([^~]+)");

    public static WorkCursor at(OpenTask task) {
        return new WorkCursor(task.due(), task.createdAt(), task.id());
    }

    /** As {@link #toString} writes it, from an address; empty when it means nothing. */
    public static Optional<WorkCursor> parse(String text) {
        var parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate due = parts.group(1).isEmpty() ? null : LocalDate.parse(parts.group(1));
            Instant createdAt = Instant.parse(parts.group(2));
            return TaskId.parse(parts.group(3)).map(task -> new WorkCursor(due, createdAt, task));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return (due == null ? "" : due) + "~" + createdAt + "~" + task;
    }
}

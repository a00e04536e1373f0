package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * A step record that was not left yet, as far as its days depend on it.
 *
 * @param stoodStill working days it stood still before
 * @param stillSince since when it stands still now; null while it goes on
 */
record OpenStep(long id, Instant enteredAt, boolean isBegun, int stoodStill, @Nullable LocalDate stillSince) {

    /** What {@link #read} needs of a record that is named {@code step} in the statement. */
    static final String COLUMNS =
            """
             step.id as step_id, step.entered_at as step_entered_at, step.begun_at is not null as step_begun,
                step.still as step_still, step.still_since as step_still_since
            """;

    /** @return null where an outer join found none */
    static @Nullable OpenStep read(ResultSet row) throws SQLException {
        long id = row.getLong("step_id");
        return row.wasNull()
                ? null
                : new OpenStep(
                        id,
                        Columns.instant(row, "step_entered_at"),
                        row.getBoolean("step_begun"),
                        row.getInt("step_still"),
                        Columns.nullableDay(row, "step_still_since"));
    }

    /** Working days it stood still up to a day. */
    int stillUntil(LocalDate day, WorkingCalendar calendar) {
        return stillSince == null || day.isBefore(stillSince)
                ? stoodStill
                : stoodStill + calendar.workingDaysBetween(stillSince, day);
    }

    /** Working days it took up to a day, without those on which it stood still. */
    int daysUntil(LocalDate day, WorkingCalendar calendar) {
        int passed = calendar.workingDaysBetween(OfficialTime.dayOf(enteredAt), day);
        return Math.max(0, passed - stillUntil(day, calendar));
    }
}

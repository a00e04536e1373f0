package nl.ibp.ui.inbox;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.ibp.ui.names.TitleText;
import nl.ibp.workflow.inbox.InboxRow;
import org.jspecify.annotations.Nullable;

/**
 * A heading in the list of work.
 *
 * @param key tells headings apart
 * @param name what it says; of terms the key of its translation
 */
record WorkGroup(String key, String name, boolean isTerm) implements WorkLine {

    private static final int DAYS_OF_WEEK = 7;

    /** Empty where rows stand under no heading. */
    static Optional<WorkGroup> of(InboxRow row, WorkArrangement arrangement, LocalDate today, Locale locale) {
        if (!arrangement.isGrouped()) {
            return Optional.empty();
        }
        return switch (arrangement.order()) {
            case DUE -> Optional.of(term(row.task().due(), today));
            case NEWEST -> Optional.empty();
            case PROPOSAL ->
                Optional.of(new WorkGroup(
                        "proposal-" + row.number(), row.number() + " " + TitleText.of(row.title(), locale), false));
        };
    }

    private static WorkGroup term(@Nullable LocalDate due, LocalDate today) {
        String term;
        if (due == null) {
            term = "NONE";
        } else if (due.isBefore(today)) {
            term = "OVERDUE";
        } else {
            term = due.isBefore(today.plusDays(DAYS_OF_WEEK)) ? "WITHIN_WEEK" : "LATER";
        }
        return new WorkGroup("term-" + term, "inbox.group." + term, true);
    }
}

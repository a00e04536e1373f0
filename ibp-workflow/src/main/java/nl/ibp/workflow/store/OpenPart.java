package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import nl.ibp.domain.term.Term;
import org.jspecify.annotations.Nullable;

/**
 * The step record of what a body or province does, while it is under way.
 *
 * @param due last day of its term, as it was written down; null where none runs
 */
record OpenPart(OpenStep step, @Nullable LocalDate due) {

    /** What {@link #read} needs besides the columns of the step. */
    static final String COLUMNS = OpenStep.COLUMNS + ", step.due as step_due";

    /** @return null where an outer join found none */
    static @Nullable OpenPart read(ResultSet row) throws SQLException {
        OpenStep step = OpenStep.read(row);
        return step == null ? null : new OpenPart(step, Columns.nullableDay(row, "step_due"));
    }

    /** While the dossier is parked it stands still whatever its own term does. */
    boolean differsFrom(Term term) {
        return !Objects.equals(due, term.due()) || (step.stillSince() == null) != (term.standsStillSince() == null);
    }
}

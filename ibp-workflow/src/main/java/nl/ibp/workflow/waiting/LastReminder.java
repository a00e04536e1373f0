package nl.ibp.workflow.waiting;

import java.time.Instant;
import nl.ibp.domain.organisation.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * When a seat was last reminded of a piece of work.
 *
 * @param isBySomebody a person did; else the daily round, as its term neared its end or passed
 * @param by for which seat; null where nobody did, or nobody wrote it down yet in those days
 */
public record LastReminder(Instant at, boolean isBySomebody, @Nullable SeatId by) {}

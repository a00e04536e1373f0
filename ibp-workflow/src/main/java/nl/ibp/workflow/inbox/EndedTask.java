package nl.ibp.workflow.inbox;

import java.time.Instant;
import nl.ibp.domain.organisation.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that is over.
 *
 * @param endedBy who did it; null when it lapsed: a term passed, a chair closed early, the proposal was withdrawn
 */
public record EndedTask(OpenTask task, Instant endedAt, @Nullable PersonId endedBy) {}

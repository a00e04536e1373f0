package nl.ibp.workflow.inbox;

import java.time.Instant;
import nl.ibp.domain.organisation.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that is over: either somebody did it, or it lapsed.
 *
 * @param endedBy who did it; null when it lapsed
 * @param lapse why it lapsed; null when somebody did it
 */
public record EndedTask(OpenTask task, Instant endedAt, @Nullable PersonId endedBy, @Nullable Lapse lapse) {

    public EndedTask {
        if ((endedBy == null) == (lapse == null)) {
            throw new IllegalStateException("Task %s was done or lapsed, one of the two".formatted(task.id()));
        }
    }

    /** The same without what anybody said about it. */
    EndedTask withoutReasons() {
        return lapse == null ? this : new EndedTask(task, endedAt, endedBy, Lapse.of(lapse.why()));
    }
}

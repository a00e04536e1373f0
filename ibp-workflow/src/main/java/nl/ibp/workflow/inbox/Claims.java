package nl.ibp.workflow.inbox;

import nl.ibp.workflow.organisation.Actors;
import org.springframework.stereotype.Component;

/**
 * Whether work that somebody took on is still theirs. Whoever no longer holds the seat, nor stands in for it, has let go
 * of it by that: nobody waits for them.
 */
@Component
class Claims {

    private final Actors actors;

    Claims(Actors actors) {
        this.actors = actors;
    }

    /** The work as it stands today. */
    OpenTask standing(OpenTask task) {
        boolean left = task.claimedBy() != null && !task.isWorkOf(actors.of(task.claimedBy()));
        return left ? task.unclaimed() : task;
    }
}

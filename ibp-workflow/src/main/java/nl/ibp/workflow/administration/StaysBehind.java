package nl.ibp.workflow.administration;

import nl.ibp.workflow.administration.RunningPart.Step;
import org.jspecify.annotations.Nullable;

/**
 * A running process that cannot be carried over to another version, and goes on with its own.
 *
 * @param step where it is stopped; null where the reason concerns the whole
 */
public record StaysBehind(RunningPart part, Reason reason, @Nullable Step step) {

    public enum Reason {
        /** The new version does not have the step it waits at. */
        STEP_GONE,
        /** The new version has the step, but as something else or elsewhere. */
        STEP_CHANGED,
        /** The dossier, its open work and the process would no longer agree. */
        WOULD_DISAGREE,
        /** The engine refused it for another reason. */
        REFUSED_BY_ENGINE
    }
}

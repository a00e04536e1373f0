package nl.ibp.domain.forecast;

import nl.ibp.domain.organisation.BodyId;
import org.jspecify.annotations.Nullable;

/**
 * Which body does a whole step alone. Visits of these steps bear it as their body.
 *
 * @param bureau intake, routing and consolidation
 */
public record StepBodies(BodyId bureau, BodyId board) {

    public @Nullable BodyId of(Stop stop) {
        return switch (stop) {
            case INTAKE, ROUTING, CONSOLIDATION -> bureau;
            case BOARD -> board;
            default -> null;
        };
    }
}

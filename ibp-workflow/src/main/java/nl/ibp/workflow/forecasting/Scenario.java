package nl.ibp.workflow.forecasting;

import java.util.List;
import nl.ibp.domain.forecast.Comparison;
import nl.ibp.domain.organisation.BodyId;

/**
 * What a change would do.
 *
 * @param open to the dossiers that go on and that the reader may read
 * @param routes to a dossier that came to intake today, by the committees that advise on it
 */
public record Scenario(Comparison open, List<OfRoute> routes) {

    public Scenario {
        routes = List.copyOf(routes);
    }

    /** @param committees none where the board is asked at once */
    public record OfRoute(List<BodyId> committees, Comparison comparison) {}
}

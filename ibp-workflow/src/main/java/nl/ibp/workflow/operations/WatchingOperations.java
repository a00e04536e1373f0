package nl.ibp.workflow.operations;

import java.util.Optional;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.operations.ConnectionCounts.Connections;
import nl.ibp.workflow.organisation.AdministratorSeat;
import org.springframework.stereotype.Component;

/** Shows an administrator how the product does at this moment. */
@Component
public class WatchingOperations {

    /** @param work empty while it cannot be counted */
    public record Operation(Optional<WorkFigures> work, Connections connections) {}

    private final AdministratorSeat administrators;
    private final CountingWork counting;
    private final ConnectionCounts connections;

    WatchingOperations(AdministratorSeat administrators, CountingWork counting, ConnectionCounts connections) {
        this.administrators = administrators;
        this.counting = counting;
        this.connections = connections;
    }

    public Operation now(Actor actor) {
        administrators.require(actor);
        return new Operation(counting.latest(), connections.now());
    }
}

package nl.ibp.workflow.operations;

import java.util.List;
import java.util.Optional;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.live.Node;
import nl.ibp.workflow.live.Nodes;
import nl.ibp.workflow.operations.ConnectionCounts.Connections;
import nl.ibp.workflow.organisation.AdministratorSeat;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Shows an administrator how the product does at this moment. */
@Component
public class WatchingOperations {

    /**
     * @param work empty while it cannot be counted
     * @param nodes those that were there today, the oldest first; none while nobody can tell
     */
    public record Operation(Optional<WorkFigures> work, Connections connections, List<Node> nodes) {}

    private final AdministratorSeat administrators;
    private final CountingWork counting;
    private final ConnectionCounts connections;
    private final Nodes nodes;

    WatchingOperations(
            AdministratorSeat administrators, CountingWork counting, ConnectionCounts connections, Nodes nodes) {
        this.administrators = administrators;
        this.counting = counting;
        this.connections = connections;
        this.nodes = nodes;
    }

    public Operation now(Actor actor) {
        administrators.require(actor);
        return new Operation(counting.latest(), connections.now(), nodes());
    }

    private List<Node> nodes() {
        try {
            return nodes.all();
        } catch (DataAccessException | TransactionException away) {
            return List.of();
        }
    }
}

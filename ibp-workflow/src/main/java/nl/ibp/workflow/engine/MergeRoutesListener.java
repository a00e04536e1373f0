package nl.ibp.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Route;
import nl.ibp.domain.proposal.RouteKind;
import nl.ibp.workflow.submission.FollowingPath;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Makes one route of what {@code committee-routing.dmn} says for each theme. */
@Component("mergeRoutes")
class MergeRoutesListener implements ExecutionListener {

    private final FollowingPath path;

    MergeRoutesListener(FollowingPath path) {
        this.path = path;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void notify(DelegateExecution execution) {
        List<Map<String, Object>> routes =
                (List<Map<String, Object>>) execution.getVariable(RegionalProposalModel.VAR_ROUTES);
        Route route = merge(routes);
        path.routed(ProposalId.of(execution.getProcessBusinessKey()), route);
        execution.removeVariable(RegionalProposalModel.VAR_ROUTES);
        execution.setVariables(variables(route));
    }

    static Route merge(List<Map<String, Object>> routes) {
        return new Route(kind(routes), bodies(routes, "aac"), bodies(routes, "bac"));
    }

    // A theme that nobody is in charge of needs a person to look, whatever the other themes say.
    private static RouteKind kind(List<Map<String, Object>> routes) {
        List<Object> modes = routes.stream().map(route -> route.get("mode")).toList();
        if (modes.contains("ASSIGN") || modes.isEmpty()) {
            return RouteKind.ASSIGN;
        }
        return modes.contains("COMMITTEES") ? RouteKind.COMMITTEES : RouteKind.BOARD;
    }

    private static List<BodyId> bodies(List<Map<String, Object>> routes, String key) {
        return routes.stream()
                .map(route -> route.get(key))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .distinct()
                .map(BodyId::new)
                .toList();
    }

    static Map<String, Object> variables(Route route) {
        return Map.of(
                RegionalProposalModel.VAR_ROUTE, route.kind().name(),
                RegionalProposalModel.VAR_AAC_BODIES, names(route.officialCommittees()),
                RegionalProposalModel.VAR_BAC_BODIES, names(route.administrativeCommittees()));
    }

    private static List<String> names(List<BodyId> bodies) {
        return new ArrayList<>(bodies.stream().map(BodyId::value).toList());
    }
}

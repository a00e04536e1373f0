package nl.ibp.workflow.demonstration;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.Route;
import nl.ibp.domain.proposal.RouteKind;
import nl.ibp.domain.proposal.Urgency;
import nl.ibp.workflow.monitoring.RouteOfTheme;
import nl.ibp.workflow.monitoring.RulesInUse;
import nl.ibp.workflow.monitoring.TermOfStep;

/** Terms and routes as the decision tables have them, asked once for the whole archive. */
class ArchiveRules {

    private final Map<String, TermOfStep> terms;
    private final Map<ThemeNumber, Route> routes;

    ArchiveRules(RulesInUse rules) {
        terms = rules.terms().stream().collect(Collectors.toMap(TermOfStep::step, Function.identity()));
        routes = rules.routes().stream().collect(Collectors.toMap(RouteOfTheme::theme, RouteOfTheme::route));
    }

    /** @param step its code in the table of terms */
    int term(String step, Urgency urgency) {
        TermOfStep term = terms.get(step);
        if (term == null) {
            throw new IllegalStateException("No term of " + step);
        }
        return urgency == Urgency.URGENT ? term.urgent() : term.normal();
    }

    Route route(List<ThemeNumber> themes) {
        List<Route> all = themes.stream().map(routes::get).toList();
        List<BodyId> official = all.stream()
                .flatMap(route -> route.officialCommittees().stream())
                .distinct()
                .toList();
        List<BodyId> administrative = all.stream()
                .flatMap(route -> route.administrativeCommittees().stream())
                .distinct()
                .toList();
        RouteKind kind = all.stream().anyMatch(route -> route.kind() == RouteKind.ASSIGN)
                ? RouteKind.ASSIGN
                : official.isEmpty() && administrative.isEmpty() ? RouteKind.BOARD : RouteKind.COMMITTEES;
        return new Route(kind, official, administrative);
    }
}

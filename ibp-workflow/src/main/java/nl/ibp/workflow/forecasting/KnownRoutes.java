package nl.ibp.workflow.forecasting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ibp.domain.forecast.Committees;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.Route;
import nl.ibp.domain.proposal.RouteKind;
import nl.ibp.workflow.monitoring.RouteOfTheme;

/** Which committees themes lead to, as far as one can tell before the bureau has routed a dossier. */
class KnownRoutes {

    private final Map<ThemeNumber, Route> routes;

    KnownRoutes(List<RouteOfTheme> routes) {
        this.routes = routes.stream().collect(Collectors.toMap(RouteOfTheme::theme, RouteOfTheme::route));
    }

    /** Empty where a theme leads nowhere by itself. */
    Optional<Committees> of(List<ThemeNumber> themes) {
        List<Route> all = themes.stream().map(routes::get).toList();
        boolean isOpen =
                all.isEmpty() || all.stream().anyMatch(route -> route == null || route.kind() == RouteKind.ASSIGN);
        return isOpen
                ? Optional.empty()
                : Optional.of(new Committees(
                        bodies(all, Route::officialCommittees),
                        bodies(all, Route::administrativeCommittees),
                        List.of()));
    }

    private static List<BodyId> bodies(List<Route> routes, Function<Route, List<BodyId>> which) {
        return routes.stream()
                .flatMap(route -> which.apply(route).stream())
                .distinct()
                .toList();
    }

    /** Each way that proposals can go by their themes, once. */
    List<Committees> ways() {
        return routes.keySet().stream()
                .sorted()
                .flatMap(theme -> of(List.of(theme)).stream())
                .distinct()
                .toList();
    }
}

package nl.ibp.workflow.monitoring;

import nl.ibp.domain.organisation.FigureScope;
import nl.ibp.domain.organisation.ProvinceCode;
import org.jspecify.annotations.Nullable;

/**
 * Of which stops of a process somebody may be told how long it took. What bodies of all provinces together do is told of
 * all provinces together; what provinces do, of their own alone.
 *
 * @param asked the province whose dossiers are asked for; null for all
 */
record PastRights(FigureScope scope, @Nullable ProvinceCode asked) {

    boolean tellsPast(MapStop stop) {
        return scope.isEverything() || (scope.mayCompare(asked) && (asked != null || !stop.isOfProvinces()));
    }

    /** Versions set off against each other could tell of one dossier. */
    boolean mayTellVersionsApart() {
        return scope.isEverything();
    }
}

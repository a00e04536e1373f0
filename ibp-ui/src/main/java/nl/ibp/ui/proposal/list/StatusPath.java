package nl.ibp.ui.proposal.list;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.ui.component.PathPicture;
import nl.ibp.ui.component.PathState;
import nl.ibp.ui.component.PathStop;

/** The path line of a list row: as much of the path as the status alone tells. */
final class StatusPath {

    private static final List<String> STOPS =
            List.of("submit", "colleges", "intake", "official", "administrative", "board", "states", "result");

    private StatusPath() {}

    static PathPicture of(ProposalStatus status, int version, Locale locale) {
        int at = positionOf(status);
        List<PathStop> stops = new ArrayList<>();
        for (int index = 0; index < STOPS.size(); index++) {
            PathState state = index < at ? PathState.DONE : index > at ? PathState.AHEAD : stateAt(status, version);
            String label = I18NProvider.translate(locale, "proposals.path." + STOPS.get(index));
            stops.add(new PathStop(STOPS.get(index), label, state));
        }
        return new PathPicture(stops, List.of());
    }

    private static int positionOf(ProposalStatus status) {
        return switch (status) {
            case DRAFT, REVISION, WITHDRAWN -> 0;
            case COLLEGES, REFUSED_BY_COLLEGE -> 1;
            case INTAKE, ROUTING -> 2;
            case OFFICIAL_ADVICE -> 3;
            case ADMINISTRATIVE_ADVICE -> 4;
            case BOARD, REJECTED, NOTED -> 5;
            case STATES -> 6;
            case CONSOLIDATION, COMPLETE, PARTIAL, LAPSED -> 7;
        };
    }

    private static PathState stateAt(ProposalStatus status, int version) {
        return switch (status) {
            case COMPLETE, PARTIAL, NOTED -> PathState.DONE;
            case REJECTED, LAPSED, WITHDRAWN, REFUSED_BY_COLLEGE -> PathState.REFUSED;
            case REVISION -> version > 0 ? PathState.RETURNED : PathState.CURRENT;
            default -> PathState.CURRENT;
        };
    }
}

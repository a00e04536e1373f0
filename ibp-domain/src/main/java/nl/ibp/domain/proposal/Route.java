package nl.ibp.domain.proposal;

import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.BodyId;

/** Which committees advise on a version before the board decides. */
public record Route(RouteKind kind, List<BodyId> officialCommittees, List<BodyId> administrativeCommittees) {

    public Route {
        officialCommittees = List.copyOf(officialCommittees);
        administrativeCommittees = List.copyOf(administrativeCommittees);
        if (kind == RouteKind.COMMITTEES && officialCommittees.isEmpty() && administrativeCommittees.isEmpty()) {
            throw Refused.because("committees", "COMMITTEE_REQUIRED");
        }
    }

    public static Route straightToBoard() {
        return new Route(RouteKind.BOARD, List.of(), List.of());
    }
}

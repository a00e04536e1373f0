package nl.ibp.domain.forecast;

import java.util.List;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Route;

/**
 * The committees of a dossier's route and, at the step where it is, how far each of them is. A later round asks all of
 * them again.
 *
 * @param official all AACs of the route
 * @param administrative all BACs of the route
 * @param now at a step of advice: what is to be done there still; those whose advice is in are left out
 */
public record Committees(List<BodyId> official, List<BodyId> administrative, List<Part> now) {

    public Committees {
        official = official.stream().sorted().toList();
        administrative = administrative.stream().sorted().toList();
        now = now.stream().sorted().toList();
    }

    public static Committees of(Route route) {
        return new Committees(route.officialCommittees(), route.administrativeCommittees(), List.of());
    }

    public Committees withNow(List<Part> parts) {
        return new Committees(official, administrative, parts);
    }

    List<BodyId> askedAt(ProposalStatus step) {
        return switch (step) {
            case OFFICIAL_ADVICE -> official;
            case ADMINISTRATIVE_ADVICE -> administrative;
            default -> List.of();
        };
    }

    /** Where the path goes from intake, routing and advice when nobody holds it up. */
    ProposalStatus stepAfter(ProposalStatus step) {
        if (step != ProposalStatus.OFFICIAL_ADVICE
                && step != ProposalStatus.ADMINISTRATIVE_ADVICE
                && !official.isEmpty()) {
            return ProposalStatus.OFFICIAL_ADVICE;
        }
        return step != ProposalStatus.ADMINISTRATIVE_ADVICE && !administrative.isEmpty()
                ? ProposalStatus.ADMINISTRATIVE_ADVICE
                : ProposalStatus.BOARD;
    }
}

package nl.ibp.workflow.map;

import java.util.List;
import nl.ibp.domain.proposal.GeoPoint;

/** A point on the map and all proposals that are about it, each once. */
public record MapPlace(GeoPoint point, List<PlacedProposal> proposals) {

    public MapPlace {
        proposals = List.copyOf(proposals);
    }
}

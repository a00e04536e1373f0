package nl.ibp.domain.proposal;

import java.util.List;
import nl.ibp.domain.Text;

/** An area the proposal is about, with the points that mark it on the map. */
public record Region(String name, List<GeoPoint> points) {

    public Region {
        name = Text.line("region", name);
        points = List.copyOf(points);
    }
}

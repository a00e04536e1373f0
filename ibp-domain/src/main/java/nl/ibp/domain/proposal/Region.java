package nl.ibp.domain.proposal;

import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;

/** An area the proposal is about, with the points that mark it on the map. */
public record Region(String name, List<GeoPoint> points) {
    private static final int MOST_POINTS = 50;

    public Region {
        name = Text.line("region", name);
        if (points.size() > MOST_POINTS) {
            throw Refused.because("regions", "TOO_MANY_ENTRIES", MOST_POINTS);
        }
        points = List.copyOf(points);
    }
}

package nl.ibp.domain.proposal;

import nl.ibp.domain.Refused;

/**
 * A point on the map in degrees (WGS 84), within the Netherlands and its surroundings.
 *
 * @param longitude 3.0 to 7.5 degrees east
 * @param latitude 50.5 to 54.0 degrees north
 */
public record GeoPoint(double longitude, double latitude) {

    public GeoPoint {
        // Written so that "not a number" is refused too.
        if (!(longitude >= 3.0 && longitude <= 7.5 && latitude >= 50.5 && latitude <= 54.0)) {
            throw Refused.because("point", "POINT_OUTSIDE_THE_NETHERLANDS");
        }
    }
}

package nl.ibp.ui.component;

/** Degrees east and north (WGS 84), and their place in the drawing of the map. */
public record MapPosition(double longitude, double latitude) {

    private static final double X_PER_DEGREE = 158.55;
    private static final double X_SHIFT = 534.1;
    private static final double Y_SCALE = 9060.7;
    private static final double Y_SHIFT = 10068.25;

    /** The drawing is a Mercator projection; these are the figures its source was fitted with. */
    public double x() {
        return X_PER_DEGREE * longitude - X_SHIFT;
    }

    public double y() {
        return Y_SHIFT - Y_SCALE * Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2));
    }

    /** The position at a place in the drawing, to a thousandth of a degree: nobody points more exactly than that. */
    static MapPosition at(double x, double y) {
        double latitude = Math.toDegrees(2 * Math.atan(Math.exp((Y_SHIFT - y) / Y_SCALE)) - Math.PI / 2);
        return new MapPosition(rounded((x + X_SHIFT) / X_PER_DEGREE), rounded(latitude));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1000) / 1000.0;
    }
}

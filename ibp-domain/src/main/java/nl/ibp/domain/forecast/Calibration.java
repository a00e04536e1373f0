package nl.ibp.domain.forecast;

/**
 * Which level of the runs is called the 85% date. The steps of one dossier hang together (a slow province is slow
 * everywhere), which runs do not know; what past dates taught makes up for it.
 *
 * @param board for the board's decision, above 0 and below 1
 * @param states for the last decision of the States
 */
public record Calibration(double board, double states) {

    static final double HALF = 0.5;
    static final double MOSTLY = 0.85;

    /** Takes the runs as they are. */
    public static Calibration raw() {
        return new Calibration(MOSTLY, MOSTLY);
    }
}

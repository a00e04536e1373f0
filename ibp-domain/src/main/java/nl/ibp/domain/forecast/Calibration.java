package nl.ibp.domain.forecast;

/**
 * Which level of the runs is called the 85% date. The steps of one dossier hang together (a slow province is slow
 * everywhere), which runs do not know; the level that held for 85 of 100 past dossiers makes up for it.
 *
 * @param board for the board's decision, above 0 and below 1
 * @param states for the last decision of the States
 */
public record Calibration(double board, double states) {

    static final double HALF = 0.5;
    static final double MOSTLY = 0.85;

    /** Where decisions come at meetings only, dates come in leaps, and that of a lower level holds for 85 of 100. */
    private static final int LOWEST_PERCENT = 70;

    private static final int HIGHEST_PERCENT = 97;

    /** So many dossiers that fared as the runs say are thought beside those tested, so that few do not lead astray. */
    private static final int FAITH_IN_RUNS = 20;

    /** Takes the runs as they are. */
    public static Calibration raw() {
        return new Calibration(MOSTLY, MOSTLY);
    }

    /** @return the level whose dates held for nearest to 85 of 100 */
    static double levelFor(Levels past) {
        double best = MOSTLY;
        for (int percent = LOWEST_PERCENT; percent <= HIGHEST_PERCENT; percent++) {
            double level = percent / 100.0;
            if (missed(past, level) < missed(past, best)) {
                best = level;
            }
        }
        return best;
    }

    private static double missed(Levels past, double level) {
        double held = past.held(level) + FAITH_IN_RUNS * level;
        return Math.abs(held / (past.tested() + FAITH_IN_RUNS) - MOSTLY);
    }
}

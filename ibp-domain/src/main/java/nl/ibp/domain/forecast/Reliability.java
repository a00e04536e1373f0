package nl.ibp.domain.forecast;

/**
 * What a page may say of its own dates. Where enough dossiers were tested the older half of them calibrates and only
 * the newer half is judged, so that nobody is marked by their own exam; else the runs are taken as they are and all are
 * judged.
 */
public record Reliability(Calibration calibration, Score board, Score states) {

    public static Reliability of(BackTest.Result past) {
        Calibration calibration = new Calibration(level(past.board()), level(past.states()));
        return new Reliability(
                calibration,
                Score.of(judged(past.board()), calibration.board()),
                Score.of(judged(past.states()), calibration.states()));
    }

    private static double level(Levels past) {
        return EnoughCasesPolicy.canCalibrate(past.tested())
                ? Calibration.levelFor(past.olderHalf())
                : Calibration.MOSTLY;
    }

    private static Levels judged(Levels past) {
        return EnoughCasesPolicy.canCalibrate(past.tested()) ? past.newerHalf() : past;
    }
}

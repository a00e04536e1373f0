package nl.ibp.domain.forecast;

/**
 * What a page may say of its own dates. Where enough dossiers were tested, dates are named by {@link Hindsight}; else the
 * runs are taken as they are and all are judged.
 */
public record Reliability(Calibration calibration, Score board, Score states) {

    /** @param level that is called 85% from now on */
    private record OfOne(double level, Score score) {}

    public static Reliability of(BackTest.Result past) {
        OfOne board = ofOne(past.board());
        OfOne states = ofOne(past.states());
        return new Reliability(new Calibration(board.level(), states.level()), board.score(), states.score());
    }

    private static OfOne ofOne(Levels past) {
        if (!EnoughCasesPolicy.canCalibrate(past.tested())) {
            return new OfOne(Calibration.MOSTLY, Score.of(past, Calibration.MOSTLY));
        }
        Hindsight hindsight = Hindsight.of(past);
        return new OfOne(hindsight.level(), hindsight.score(past.silent()));
    }
}

package nl.ibp.domain.forecast;

/**
 * How often dates held.
 *
 * @param tested dossiers of which something would have been said
 * @param held50 of these, decided by the 50% date
 * @param held85 of these, decided by the 85% date
 * @param silent dossiers of which nothing would have been said
 */
public record Score(int tested, int held50, int held85, int silent) {

    /** Of very few a share would be chance. */
    public boolean canBeTold() {
        return EnoughCasesPolicy.canJudge(tested);
    }

    static Score of(Levels past, double level) {
        return new Score(past.tested(), past.held(Calibration.HALF), past.held(level), past.silent());
    }
}

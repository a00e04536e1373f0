package nl.ibp.domain.forecast;

/** When there is enough to say something (issue 5, point 4; the numbers are our own design). */
public final class EnoughCasesPolicy {

    /** Below ten a median hangs on one case, and one could tell whose it was. */
    public static final int LEAST = 10;

    /** With fewer tested dossiers the share of dates that held is chance. */
    public static final int LEAST_TO_JUDGE = 20;

    /** All of them teach, the newer half is judged. */
    public static final int LEAST_TO_CALIBRATE = 60;

    /** A step that fewer runs come to than one in twenty does not silence the others. */
    private static final int ONE_IN = 20;

    private EnoughCasesPolicy() {}

    public static boolean areEnough(int cases) {
        return cases >= LEAST;
    }

    public static boolean canCalibrate(int tested) {
        return tested >= LEAST_TO_CALIBRATE;
    }

    public static boolean canJudge(int tested) {
        return tested >= LEAST_TO_JUDGE;
    }

    static boolean isRare(int runs, int ofAll) {
        return (long) runs * ONE_IN < ofAll;
    }
}

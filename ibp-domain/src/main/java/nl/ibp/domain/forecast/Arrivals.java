package nl.ibp.domain.forecast;

import java.util.OptionalInt;

/**
 * In how many working days runs came to a decision. Those that went beyond the horizon, or to a step of which too
 * little is known, count as later than all others, so that they make no date look surer than it is.
 */
public final class Arrivals {

    private final int[] byDay;
    private final int later;
    private final int untold;
    private final int ended;
    private final int cases;

    /**
     * @param byDay runs by working days from today
     * @param later beyond the horizon
     * @param untold came to a step with too few cases
     * @param ended came to no such decision: withdrawn, or decided otherwise
     * @param cases the smallest number a step of theirs rests on
     */
    Arrivals(int[] byDay, int later, int untold, int ended, int cases) {
        this.byDay = byDay;
        this.later = later;
        this.untold = untold;
        this.ended = ended;
        this.cases = cases;
    }

    /** Enough is known of the steps, and the decision is not a rare thing to come to. */
    public boolean canBeTold() {
        int runs = awaited() + ended;
        return EnoughCasesPolicy.isRare(untold, runs) && !EnoughCasesPolicy.isRare(awaited(), runs);
    }

    private int awaited() {
        return upTo(byDay.length - 1) + later + untold;
    }

    private int upTo(int day) {
        int sum = 0;
        for (int i = 0; i <= Math.min(day, byDay.length - 1); i++) {
            sum += byDay[i];
        }
        return sum;
    }

    /**
     * @param level share of the runs that decided by then, above 0 and below 1
     * @return working days from today; empty beyond the horizon
     */
    public OptionalInt day(double level) {
        int wanted = rank(level);
        int sum = 0;
        for (int day = 0; day < byDay.length; day++) {
            sum += byDay[day];
            if (sum >= wanted) {
                return OptionalInt.of(day);
            }
        }
        return OptionalInt.empty();
    }

    private int rank(double level) {
        return (int) Math.max(1, Math.ceil(level * (awaited() + 1)));
    }

    /**
     * The level below which a forecast would have come too early; it would have held at every higher one.
     *
     * @param day working days after which it was decided in fact
     */
    double levelBefore(int day) {
        return (double) upTo(day - 1) / (awaited() + 1);
    }

    /** Share of the runs that come to the decision at all, 0 to 1. */
    public double share() {
        int runs = awaited() + ended;
        return runs == 0 ? 0 : (double) awaited() / runs;
    }

    /** The smallest number of cases that a step rests on; steps seldom come to left aside. */
    public int cases() {
        return cases;
    }

    /** Both together, the other as often as there are dossiers of its kind. */
    Arrivals plus(Arrivals other, int times) {
        int[] both = byDay.clone();
        for (int day = 0; day < both.length; day++) {
            both[day] += other.byDay[day] * times;
        }
        return new Arrivals(
                both,
                later + other.later * times,
                untold + other.untold * times,
                ended + other.ended * times,
                Math.min(cases, other.cases));
    }
}

package nl.ibp.domain.forecast;

import java.util.Map;

/**
 * What became of all runs.
 *
 * @param board the board's decision
 * @param states the decision of the last States
 * @param meanDays working days a run spent at each step, rounds together
 */
public record Outcome(Arrivals board, Arrivals states, Map<Stop, Double> meanDays) {

    public Outcome {
        meanDays = Map.copyOf(meanDays);
    }

    public double meanDaysAt(Stop step) {
        return meanDays.getOrDefault(step, 0.0);
    }

    /** Of the decision that comes next. */
    boolean canBeTold(Situation of) {
        return of.isBeforeBoardDecision() ? board.canBeTold() : states.canBeTold();
    }
}

package nl.ibp.domain.forecast;

import java.util.EnumMap;
import java.util.Map;

/** Counts what becomes of the runs of one simulation. */
final class Tally {

    private final int[] board = new int[DayLine.HORIZON + 1];
    private final int[] states = new int[DayLine.HORIZON + 1];
    private final long[] spent = new long[Stop.values().length];
    private int boardEnded;
    private int boardLater;
    private int boardUntold;
    private int statesEnded;
    private int statesLater;
    private int statesUntold;
    private boolean decided;

    void begin(boolean decidedBefore) {
        decided = decidedBefore;
    }

    void spends(Stop stop, int days) {
        spent[stop.ordinal()] += days;
    }

    void boardDecides(int day) {
        decided = true;
        if (day < board.length) {
            board[day]++;
        } else {
            boardLater++;
        }
    }

    void statesDecide(int day) {
        if (day < states.length) {
            states[day]++;
        } else {
            statesLater++;
        }
    }

    /** No more decisions of those that did not come yet. */
    void ends() {
        boardEnded += decided ? 0 : 1;
        statesEnded++;
    }

    void goesRoundTooOften() {
        boardLater += decided ? 0 : 1;
        statesLater++;
    }

    void comesToUnknown() {
        boardUntold += decided ? 0 : 1;
        statesUntold++;
    }

    Outcome outcome(Itinerary way, int runs) {
        int cases = cases(way, runs, false);
        return new Outcome(
                new Arrivals(board, boardLater, boardUntold, boardEnded, cases),
                new Arrivals(states, statesLater, statesUntold, statesEnded, Math.min(cases, cases(way, runs, true))),
                meanDays(runs));
    }

    private static int cases(Itinerary way, int runs, boolean ofStates) {
        return way.steps()
                .filter(step -> (step.stop() == Stop.STATES) == ofStates)
                .filter(step -> !EnoughCasesPolicy.isRare(step.passed(), runs))
                .mapToInt(Step::cases)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private Map<Stop, Double> meanDays(int runs) {
        Map<Stop, Double> mean = new EnumMap<>(Stop.class);
        for (Stop stop : Stop.values()) {
            if (spent[stop.ordinal()] > 0) {
                mean.put(stop, (double) spent[stop.ordinal()] / runs);
            }
        }
        return mean;
    }
}

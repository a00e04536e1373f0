package nl.ibp.domain.forecast;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a change would do to how long it takes (issue 5, point 5). The dossiers of both sides draw the same cases. Left
 * out are those that are parked, decided, or of which too little is known.
 *
 * @param before as it is
 * @param after as it would be
 * @param saved working days a dossier spends less at each step, on average
 * @param dossiers how many are compared; 0 when nothing can be said
 */
public record Comparison(LeadTimes before, LeadTimes after, Map<Stop, Double> saved, int dossiers) {

    /** Working days from today, or from submission for a new dossier; null when there are none to tell of. */
    public record LeadTimes(@Nullable Arrivals board, @Nullable Arrivals states) {

        private LeadTimes plus(Outcome outcome, boolean awaitsBoard, int times) {
            return new LeadTimes(
                    awaitsBoard ? sum(board, outcome.board(), times) : board, sum(states, outcome.states(), times));
        }

        private static @Nullable Arrivals sum(@Nullable Arrivals sofar, Arrivals more, int times) {
            if (!more.canBeTold()) {
                return sofar;
            }
            return sofar == null ? more.plus(more, times - 1) : sofar.plus(more, times);
        }
    }

    /**
     * @param asItIs on the same day as the other
     * @param howMany dossiers by their situation, each 1 and up
     * @param runs for each situation
     */
    public static Comparison of(
            Simulation asItIs, Simulation changed, Map<Situation, Integer> howMany, LocalDate day, int runs) {
        LeadTimes before = new LeadTimes(null, null);
        LeadTimes after = before;
        Map<Stop, Double> saved = new EnumMap<>(Stop.class);
        int dossiers = 0;
        for (Map.Entry<Situation, Integer> one : howMany.entrySet()) {
            Situation situation = one.getKey();
            int times = one.getValue();
            if (situation.parked() || !situation.isBeforeLastStatesDecision()) {
                continue;
            }
            Outcome is = asItIs.run(situation, situation.seed(day), runs);
            if (!is.canBeTold(situation)) {
                continue;
            }
            Outcome would = changed.run(situation, situation.seed(day), runs);
            before = before.plus(is, situation.isBeforeBoardDecision(), times);
            after = after.plus(would, situation.isBeforeBoardDecision(), times);
            is.meanDays()
                    .forEach((step, days) -> saved.merge(step, (days - would.meanDaysAt(step)) * times, Double::sum));
            dossiers += times;
        }
        int compared = dossiers;
        saved.replaceAll((step, days) -> days / compared);
        return new Comparison(before, after, saved, dossiers);
    }
}

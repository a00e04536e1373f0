package nl.ibp.domain.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Goes through the past as it came. Each date is named at the level that had been learned by the day it was told; each
 * decision then teaches whether dates are named too boldly or too carefully, and moves the level by a little (adaptive
 * conformal inference; Gibbs and Candès 2021). So nothing is judged by what it taught itself, and the share of dates that
 * hold is drawn to what is promised, whatever the runs leave out.
 */
final class Hindsight {

    /** One decision moves the level by so much, shared with all that are still awaited: what comes late must not swing it. */
    private static final double STEP = 0.4;

    private static final double LONGEST_STEP = 0.05;

    /** Where decisions come at meetings only, dates come in leaps, and that of a much lower level may do. */
    private static final double LOWEST = Calibration.HALF;

    private static final double HIGHEST = 0.99;

    private static final Comparator<Named> AS_DECIDED = Comparator.comparing((Named one) -> one.dossier.decided())
            .thenComparing(one -> one.dossier.told())
            .thenComparing(one -> one.dossier.reached());

    private final PriorityQueue<Named> awaited = new PriorityQueue<>(AS_DECIDED);
    private final List<Named> decided = new ArrayList<>();
    private double level = Calibration.MOSTLY;

    /** @param level at which its date was named */
    private record Named(Tried dossier, double level) {

        boolean held() {
            return dossier.held(level);
        }
    }

    private Hindsight(List<Tried> past) {
        past.stream()
                .sorted(Comparator.comparing(Tried::told)
                        .thenComparing(Tried::decided)
                        .thenComparing(Tried::reached))
                .forEach(this::tell);
        while (!awaited.isEmpty()) {
            learn(awaited.remove());
        }
    }

    static Hindsight of(Levels past) {
        return new Hindsight(past.tried());
    }

    private void tell(Tried dossier) {
        while (!awaited.isEmpty() && awaited.peek().dossier().decided().isBefore(dossier.told())) {
            learn(awaited.remove());
        }
        awaited.add(new Named(dossier, level));
    }

    private void learn(Named named) {
        decided.add(named);
        double step = Math.min(LONGEST_STEP, STEP / (awaited.size() + 1));
        double moved = level + step * (Calibration.MOSTLY - (named.held() ? 1 : 0));
        level = Math.max(LOWEST, Math.min(HIGHEST, moved));
    }

    /** What was learned up to now, for dates that are told from now on. */
    double level() {
        return level;
    }

    /** Of the newer half, whose dates rest on enough of what came before. */
    Score score(int silent) {
        List<Named> newer = decided.subList(decided.size() / 2, decided.size());
        return new Score(
                newer.size(),
                (int) newer.stream()
                        .filter(one -> one.dossier().held(Calibration.HALF))
                        .count(),
                (int) newer.stream().filter(Named::held).count(),
                silent);
    }
}

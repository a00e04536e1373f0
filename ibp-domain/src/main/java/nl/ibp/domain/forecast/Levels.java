package nl.ibp.domain.forecast;

import java.util.List;

/**
 * How past dossiers fared beside their forecasts: for each the level below which its date would have come too early.
 *
 * @param reached 0 to 1, in the order in which the dossiers were decided: in that of submitting, the
 *     oldest of those decided lately would be the slow ones only
 * @param silent dossiers of which nothing would have been said
 */
public record Levels(List<Double> reached, int silent) {

    public Levels {
        reached = List.copyOf(reached);
    }

    public int tested() {
        return reached.size();
    }

    Levels olderHalf() {
        return new Levels(reached.subList(0, tested() / 2), 0);
    }

    Levels newerHalf() {
        return new Levels(reached.subList(tested() / 2, tested()), silent);
    }

    /** For how many the date of a level held. */
    public int held(double level) {
        return (int) reached.stream().filter(one -> one < level).count();
    }
}

package nl.ibp.domain.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Several bodies do their part of a step at the same time; it is over when the last of them is done. */
final class SideBySide {

    private final Chain[] chains;

    SideBySide(List<Chain> chains) {
        this.chains = chains.toArray(new Chain[0]);
    }

    /**
     * What one body does.
     *
     * @param entered since when it is at the first of them, as an index; 0 or more when it begins as the step is entered
     */
    record Chain(int entered, List<Draw> draws) {

        int done(int stepEntered, SplittableRandom random) {
            int day = entered < 0 ? entered : stepEntered;
            // By number, without an iterator: this is done millions of times.
            for (int i = 0; i < draws.size(); i++) {
                Draw draw = draws.get(i);
                day = draw.leaves(day, draw.draw(random));
            }
            return day;
        }
    }

    /** The smallest number that any of it rests on. */
    int cases() {
        return Arrays.stream(chains)
                .flatMap(chain -> chain.draws().stream())
                .mapToInt(Draw::cases)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    int done(int stepEntered, SplittableRandom random) {
        int last = stepEntered;
        for (Chain chain : chains) {
            last = Math.max(last, chain.done(stepEntered, random));
        }
        return last;
    }
}

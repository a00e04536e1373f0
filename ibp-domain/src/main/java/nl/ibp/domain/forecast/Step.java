package nl.ibp.domain.forecast;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** One step of the way of the runs of one forecast. */
final class Step {

    private final Stop stop;
    private final @Nullable Draw whole;
    private final @Nullable SideBySide parts;
    private final int cases;
    private final int spent;
    private int passed;

    /**
     * @param whole says where the path goes, and when, if there are no parts; null where the runs end
     * @param parts of the bodies that are known to be asked
     * @param cases the smallest number it rests on
     * @param spent working days the dossier is here already
     */
    Step(Stop stop, @Nullable Draw whole, @Nullable SideBySide parts, int cases, int spent) {
        this.stop = stop;
        this.whole = whole;
        this.parts = parts;
        this.cases = cases;
        this.spent = spent;
    }

    Stop stop() {
        return stop;
    }

    int cases() {
        return cases;
    }

    /** How many runs came here, some of them more than once. */
    int passed() {
        return passed;
    }

    /** @return a past case; 0 where the runs end and nothing needs to be known but when the parts are done */
    int draw(SplittableRandom random) {
        passed++;
        return whole == null ? 0 : whole.draw(random);
    }

    int leaves(int entered, int drawn, SplittableRandom random) {
        return parts != null || whole == null ? doneWithParts(entered, random) : whole.leaves(entered - spent, drawn);
    }

    private int doneWithParts(int entered, SplittableRandom random) {
        return parts == null ? entered : parts.done(entered, random);
    }
}

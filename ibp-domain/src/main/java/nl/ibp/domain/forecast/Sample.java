package nl.ibp.domain.forecast;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Cases to draw from, each as likely as the other. A view: the cases stay where they are. */
final class Sample {

    /** Where fewer than this lasted as long as a dossier already does, their few lengths alone would look too sure. */
    private static final int FEW = 5;

    private final int[] cases;
    private final int from;
    private final int size;

    Sample(int[] cases, int from, int size) {
        this.cases = cases;
        this.from = from;
        this.size = size;
    }

    int size() {
        return size;
    }

    int draw(SplittableRandom random) {
        // Shares out the whole range of an int: the bias is one in millions, and a division is spared for each draw.
        return cases[from + (int) ((random.nextInt() & 0xFFFFFFFFL) * size >>> Integer.SIZE)];
    }

    boolean hasMeetings() {
        return stream().anyMatch(one -> PastCase.meetings(one) > 0);
    }

    private IntStream stream() {
        return Arrays.stream(cases, from, from + size);
    }

    /**
     * The cases that are still possible for a dossier that is at the stop for a while. Where they are few or none, it goes
     * on from today by as much as the longest fifth of all went on beyond the others.
     *
     * @param spent working days
     */
    Sample stillPossible(int spent, IntPredicate possible) {
        int[] left = stream().filter(possible).toArray();
        int[] pool = left.length >= Math.min(FEW, size)
                ? left
                : IntStream.concat(Arrays.stream(left), goingOn(spent)).toArray();
        return new Sample(pool, 0, pool.length);
    }

    private IntStream goingOn(int spent) {
        int[] byLength = stream().sorted().toArray();
        int longest = size - Math.max(1, size / 5);
        int others = PastCase.days(byLength[Math.max(0, longest - 1)]);
        return Arrays.stream(byLength, longest, size)
                .map(one -> PastCase.lasting(spent + PastCase.days(one) - others, one));
    }
}

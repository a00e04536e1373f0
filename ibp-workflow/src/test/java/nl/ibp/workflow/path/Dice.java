package nl.ibp.workflow.path;

import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** What chance decides; the same seed decides the same. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = random(seed);
    }

    // Seeds that follow each other would otherwise begin alike.
    static Random random(long seed) {
        return new Random(new SplittableRandom(seed).nextLong());
    }

    /** From 0 on. */
    int below(int number) {
        return random.nextInt(number);
    }

    boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }

    @SafeVarargs
    final <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Two times in three the usual one. */
    @SafeVarargs
    final <T> T mostly(T usual, T... values) {
        return random.nextInt(3) > 0 ? usual : any(values);
    }
}

package nl.ibp.domain.forecast;

import java.time.LocalDate;
import java.util.Arrays;

/** The cases of one kind in the order in which they became known: what was known on a day is a stretch of it. */
final class CasesInOrder {

    private final int[] left;
    private final int[] cases;

    private CasesInOrder(int[] left, int[] cases) {
        this.left = left;
        this.cases = cases;
    }

    /** Collects them; what is equally old is put in order too, so that every node draws the same. */
    static final class Collected {
        private long[] collected = new long[16];
        private int size;

        void add(LocalDate left, int packed) {
            if (size == collected.length) {
                collected = Arrays.copyOf(collected, size * 2);
            }
            collected[size++] = left.toEpochDay() << Integer.SIZE | packed;
        }

        CasesInOrder inOrder() {
            Arrays.sort(collected, 0, size);
            int[] left = new int[size];
            int[] cases = new int[size];
            for (int i = 0; i < size; i++) {
                left[i] = (int) (collected[i] >> Integer.SIZE);
                cases[i] = (int) collected[i];
            }
            return new CasesInOrder(left, cases);
        }
    }

    /** Those left from one day on and before another. */
    Sample between(LocalDate from, LocalDate before) {
        int first = firstFrom(from);
        return new Sample(cases, first, Math.max(0, firstFrom(before) - first));
    }

    /** On how many different days any of them was left. */
    int differentDays(LocalDate from, LocalDate before) {
        return (int) Arrays.stream(left, firstFrom(from), Math.max(firstFrom(from), firstFrom(before)))
                .distinct()
                .count();
    }

    private int firstFrom(LocalDate day) {
        int wanted = (int) day.toEpochDay();
        int low = 0;
        int high = left.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (left[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

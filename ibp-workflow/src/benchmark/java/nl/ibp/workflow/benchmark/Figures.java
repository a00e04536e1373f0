package nl.ibp.workflow.benchmark;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * How long something takes, over many times of doing it.
 *
 * @param rows what it found the last time
 */
record Figures(String what, String by, int size, int times, double median, double p95, double longest, long rows) {

    private static final double NANOS_PER_MILLI = 1e6;

    /** At most so many times, and for so long; the first tenth does not count. */
    static Figures of(String what, String by, int size, int times, int mostSeconds, Callable<Long> work)
            throws Exception {
        int warmUp = Math.max(1, times / 10);
        double[] millis = new double[times];
        long until = System.nanoTime() + mostSeconds * 1_000_000_000L;
        long rows = 0;
        int done = 0;
        for (int time = -warmUp; time < times && (done < 3 || System.nanoTime() < until); time++) {
            long start = System.nanoTime();
            rows = work.call();
            if (time >= 0 || System.nanoTime() > until) {
                millis[done++] = (System.nanoTime() - start) / NANOS_PER_MILLI;
            }
        }
        double[] counted = Arrays.copyOf(millis, done);
        Arrays.sort(counted);
        return new Figures(
                what, by, size, done, at(counted, 0.5), at(counted, 0.95), counted[done - 1], rows);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "Benchmark: %9d | %-32s | %-10s | %8.2f | %8.2f | %8.2f | %5d times | %d found",
                size,
                what,
                by,
                median,
                p95,
                longest,
                times,
                rows);
    }
}

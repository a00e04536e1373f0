package nl.ibp.workflow.benchmark;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * How long something takes, over many times of doing it, in milliseconds.
 *
 * @param rows what it found the last time
 */
record Figures(String what, Side side, int size, int times, double median, double p95, double longest, long rows) {

    enum Side {
        INBOX("inbox"),
        TASK_QUERY("TaskQuery"),
        MONITORING("figures");

        private final String label;

        Side(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private static final double NANOS_PER_MILLI = 1e6;
    private static final int LEAST = 3;

    /** At most so many times, and for so long; a tenth more before, which does not count. */
    static Figures of(String what, Side side, int size, int times, int mostSeconds, Callable<Long> work)
            throws Exception {
        long until = System.nanoTime() + mostSeconds * 1_000_000_000L;
        for (int time = 0; time < times / 10 && (time < LEAST || System.nanoTime() < until); time++) {
            work.call();
        }
        double[] millis = new double[times];
        long rows = 0;
        int done = 0;
        while (done < times && (done < LEAST || System.nanoTime() < until)) {
            long start = System.nanoTime();
            rows = work.call();
            millis[done++] = (System.nanoTime() - start) / NANOS_PER_MILLI;
        }
        double[] counted = Arrays.copyOf(millis, done);
        Arrays.sort(counted);
        return new Figures(what, side, size, done, at(counted, 0.5), at(counted, 0.95), counted[done - 1], rows);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    /** As {@link #line} wrote it. */
    static Figures read(String line) {
        String[] part = line.split("\t");
        return new Figures(
                part[0],
                Side.valueOf(part[1]),
                Integer.parseInt(part[2]),
                Integer.parseInt(part[3]),
                Double.parseDouble(part[4]),
                Double.parseDouble(part[5]),
                Double.parseDouble(part[6]),
                Long.parseLong(part[7]));
    }

    String line() {
        return String.join(
                "\t",
                what,
                side.name(),
                "" + size,
                "" + times,
                "" + median,
                "" + p95,
                "" + longest,
                "" + rows);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "Benchmark: %9d | %-32s | %-10s | %8.2f | %8.2f | %8.2f | %5d times | %d found",
                size,
                what,
                side.label(),
                median,
                p95,
                longest,
                times,
                rows);
    }
}

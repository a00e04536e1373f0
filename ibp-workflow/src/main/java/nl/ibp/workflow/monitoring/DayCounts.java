package nl.ibp.workflow.monitoring;

import java.util.Arrays;

/** How often something took how many days. Days are whole, so that nothing is lost by counting them. */
final class DayCounts {

    private int[] counts = new int[64];
    private int cases;

    void add(int days) {
        if (days >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(days + 1, counts.length * 2));
        }
        counts[days]++;
        cases++;
    }

    Durations durations() {
        return cases == 0 ? Durations.none() : new Durations(cases, percentile(0.5), percentile(0.9));
    }

    /** Interpolated, as PostgreSQL's percentile_cont. */
    private double percentile(double share) {
        double place = share * (cases - 1);
        int below = (int) Math.floor(place);
        int lower = at(below);
        return below == place ? lower : lower + (place - below) * (at(below + 1) - lower);
    }

    /** The days of the case at a place, the shortest first. */
    private int at(int place) {
        int left = place;
        int days = 0;
        while (left >= counts[days]) {
            left -= counts[days];
            days++;
        }
        return days;
    }
}

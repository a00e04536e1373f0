package nl.ibp.domain.forecast;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Thinks more meetings into those that are planned; never after the last of them, where no plan is known. */
final class MoreMeetings {

    private MoreMeetings() {}

    /**
     * @param planned places on a line of days, held ones too
     * @param today place of today: nothing is added before it
     */
    static int[] in(int[] planned, int today, int perQuarter, IntFunction<LocalDate> dayAt) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int place : planned) {
            all.add(place);
        }
        for (int round = 0; round < perQuarter; round++) {
            all.addAll(oneEachQuarter(all, today, dayAt).values());
        }
        return all.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Halfway the longest wait whose half lies in the quarter. */
    private static Map<Integer, Integer> oneEachQuarter(TreeSet<Integer> all, int today, IntFunction<LocalDate> dayAt) {
        Map<Integer, Integer> halfway = new HashMap<>();
        Map<Integer, Integer> longest = new HashMap<>();
        int before = today;
        for (int meeting : Collections.unmodifiableSortedSet(all.tailSet(today, false))) {
            int half = (before + meeting) / 2;
            int quarter = quarterOf(dayAt.apply(half));
            if (half > before && meeting - before > longest.getOrDefault(quarter, 0)) {
                longest.put(quarter, meeting - before);
                halfway.put(quarter, half);
            }
            before = meeting;
        }
        return halfway;
    }

    private static int quarterOf(LocalDate day) {
        return day.getYear() * 4 + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}

package nl.ibp.domain.forecast;

import java.util.Arrays;

/** The days on which a body meets, as indices of a {@link DayLine}. */
final class MeetingDays {

    /** No such meeting is planned. */
    static final int NONE = Integer.MAX_VALUE;

    static final MeetingDays UNKNOWN = new MeetingDays(new int[0], 0, Integer.MAX_VALUE);

    private final int[] places;
    private final int today;
    private final int planned;

    /**
     * @param places on the whole line, in order, each once
     * @param today place of index 0
     * @param plannedUntil the last place that counts
     */
    MeetingDays(int[] places, int today, int plannedUntil) {
        this.places = places;
        this.today = today;
        this.planned = firstAfter(plannedUntil);
    }

    /** @return index of the n-th meeting after a day, or {@link #NONE} */
    int nthAfter(int index, int n) {
        int wanted = firstAfter(index + today) + n - 1;
        return wanted < planned ? places[wanted] - today : NONE;
    }

    /** How many come after the one day, up to and including the other. */
    int between(int after, int until) {
        return Math.max(0, firstAfter(until + today) - firstAfter(after + today));
    }

    /** Index of the last that is planned; before all days when there is none. */
    int last() {
        return planned == 0 ? -NONE : places[planned - 1] - today;
    }

    private int firstAfter(int place) {
        int found = Arrays.binarySearch(places, place);
        return found >= 0 ? found + 1 : -found - 1;
    }
}

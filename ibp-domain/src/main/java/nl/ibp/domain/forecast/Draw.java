package nl.ibp.domain.forecast;

import java.util.SplittableRandom;

/**
 * One stop on the way: draws a past case and says when a dossier would leave that fares the same. All days are indices
 * of a {@link DayLine}; one that entered before today has a negative one.
 */
final class Draw {

    private final Sample sample;
    private final int cases;
    private final MeetingDays meetings;
    private final Change change;

    Draw(Sample sample, MeetingDays meetings, Change change) {
        this(sample, sample.size(), meetings, change);
    }

    private Draw(Sample sample, int cases, MeetingDays meetings, Change change) {
        this.sample = sample;
        this.cases = cases;
        this.meetings = meetings;
        this.change = change;
    }

    /** For a dossier that is at the stop for a while. */
    Draw after(int spent) {
        return new Draw(sample.stillPossible(spent, one -> isPossible(-spent, one)), cases, meetings, change);
    }

    /** How many it rests on, whatever is still possible of them. */
    int cases() {
        return cases;
    }

    int draw(SplittableRandom random) {
        return sample.draw(random);
    }

    /** @return index from today on */
    int leaves(int entered, int drawn) {
        return PastCase.meetings(drawn) > 0 ? leavesAtMeeting(entered, drawn) : leavesAfterDays(entered, drawn);
    }

    private int leavesAfterDays(int entered, int drawn) {
        int from = Math.max(entered, 0);
        int passed = from - entered;
        return from + change.days(Math.max(0, PastCase.days(drawn) - passed), passed);
    }

    /** Where the meeting is not planned yet it comes after those that are, and as late as the days say. */
    private int leavesAtMeeting(int entered, int drawn) {
        int held = entered < 0 ? meetings.between(entered, -1) : 0;
        int needed = held + change.meetings(Math.max(0, PastCase.meetings(drawn) - held));
        int lag = PastCase.lag(drawn);
        int meeting = meetings.nthAfter(entered, Math.max(1, needed));
        return meeting == MeetingDays.NONE
                ? Math.max(meetings.last() + lag, leavesAfterDays(entered, drawn))
                : Math.max(meeting + lag, Math.max(entered, 0));
    }

    private boolean isPossible(int entered, int drawn) {
        boolean lastsSoLong = entered + PastCase.days(drawn) >= 0;
        if (PastCase.meetings(drawn) == 0) {
            return lastsSoLong;
        }
        int meeting = meetings.nthAfter(entered, PastCase.meetings(drawn));
        return meeting == MeetingDays.NONE ? lastsSoLong || meetings.last() >= 0 : meeting + PastCase.lag(drawn) >= 0;
    }
}

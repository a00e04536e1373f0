package nl.ibp.domain.voting;

import java.time.Duration;
import java.time.Instant;

/** When a meeting can be opened (Provinciewet 20). */
public final class MeetingQuorumPolicy {

    private static final Duration BEFORE_SECOND_MEETING = Duration.ofHours(24);

    private MeetingQuorumPolicy() {}

    /**
     * More than half of the sitting members are there; at a meeting that is called again for want of them, whoever is
     * there is enough.
     */
    public static boolean mayOpen(int sitting, int present, boolean calledAgain) {
        return calledAgain || isMoreThanHalf(present, sitting);
    }

    /** Members that must be there at a first meeting. */
    public static int needed(int sitting) {
        return sitting / 2 + 1;
    }

    /** The earliest moment of the new meeting: 24 hours after it was called. */
    public static Instant secondMeetingFrom(Instant called) {
        return called.plus(BEFORE_SECOND_MEETING);
    }

    private static boolean isMoreThanHalf(int some, int all) {
        return some * 2 > all;
    }
}

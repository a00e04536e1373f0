package nl.ibp.domain.forecast;

import nl.ibp.domain.proposal.ProposalStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a run needs to know of a visit, in one int: a forecast draws millions of them, and an int is read in one go. From
 * the highest bit: days (16), where it went (5), meetings it took (7), working days after the last of them (2).
 */
final class PastCase {

    /** Decided at a meeting is what was left so many working days after it at most: results are typed in later. */
    static final int LONGEST_LAG = 2;

    private static final int MOST_DAYS = 0xFFFF;
    private static final int MOST_MEETINGS = 0x7F;
    private static final ProposalStatus[] STATUSES = ProposalStatus.values();

    private PastCase() {}

    /** @param meetings how many it took; 0 when it was not left at a meeting */
    static int of(int days, @Nullable ProposalStatus next, int meetings, int lag) {
        int where = next == null ? 0 : next.ordinal() + 1;
        return Math.min(days, MOST_DAYS) << 14 | where << 9 | Math.min(meetings, MOST_MEETINGS) << 2 | lag;
    }

    /** The same but for its length, and not by meetings. */
    static int lasting(int days, int like) {
        return Math.min(days, MOST_DAYS) << 14 | like & 0x1F << 9;
    }

    static int days(int packed) {
        return packed >>> 14;
    }

    /** @throws ArrayIndexOutOfBoundsException for a part, which leads nowhere */
    static ProposalStatus next(int packed) {
        return STATUSES[(packed >>> 9 & 0x1F) - 1];
    }

    static int meetings(int packed) {
        return packed >>> 2 & MOST_MEETINGS;
    }

    static int lag(int packed) {
        return packed & 3;
    }
}

package nl.ibp.domain.secrecy;

import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.voting.MeetingQuorumPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Secrecy that a college imposes lapses unless the States of its province confirm it in their next meeting that more
 * than half of the sitting members attend (Provinciewet 25(4) and 55(3)).
 */
public final class ConfirmationPolicy {

    private ConfirmationPolicy() {}

    /** The province whose States must confirm what this seat imposes; null where none need to. */
    static @Nullable ProvinceCode confirmedBy(Seat imposing) {
        return imposing.role() == SeatRole.COLLEGE ? imposing.province() : null;
    }

    /** By the list of who was present. A meeting that was called again for want of a quorum makes no exception here. */
    public static boolean counts(int sitting, int present) {
        return MeetingQuorumPolicy.mayOpen(sitting, present, false);
    }
}

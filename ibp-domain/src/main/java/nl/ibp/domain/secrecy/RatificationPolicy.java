package nl.ibp.domain.secrecy;

import java.time.LocalDate;
import java.time.Period;
import nl.ibp.domain.Refused;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.voting.MeetingQuorumPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Secrecy that a college imposes lapses unless the States of its province confirm it in their next meeting that more
 * than half of the sitting members attend (Provinciewet 25(4) and 55(3)). Only their clerk knows when that is; while no
 * day is known it rests (decision 0006).
 */
public final class RatificationPolicy {

    /** After the meeting, in which what was decided in the evening can still be recorded. */
    private static final int WORKING_DAYS_TO_RECORD = 5;

    /** A day further ahead is not the next meeting, or its year was mistyped. */
    private static final Period FURTHEST_AHEAD = Period.ofMonths(6);

    private RatificationPolicy() {}

    static void requireNextMeeting(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw Refused.because("heldOn", "DATE_IN_PAST");
        }
        LocalDate furthest = today.plus(FURTHEST_AHEAD);
        if (day.isAfter(furthest)) {
            throw Refused.because("heldOn", "TERM_TOO_FAR", furthest);
        }
    }

    /** The last day on which a meeting on that day can be recorded before the secrecy lapses by itself. */
    public static LocalDate lastDayToRecord(LocalDate meeting, WorkingCalendar calendar) {
        return calendar.endOfTerm(meeting, WORKING_DAYS_TO_RECORD);
    }

    /** The province whose States must confirm what this seat imposes; null where none need to. */
    static @Nullable ProvinceCode confirmedBy(Seat imposing) {
        return imposing.role() == SeatRole.COLLEGE ? imposing.province() : null;
    }

    /** By the list of who was present. A meeting that was called again for want of a quorum makes no exception here. */
    public static boolean counts(int sitting, int present) {
        return MeetingQuorumPolicy.mayOpen(sitting, present, false);
    }
}

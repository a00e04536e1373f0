package nl.ibp.domain.notice;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import nl.ibp.domain.calendar.OfficialTime;

/** When a mail may come, by what its reader settled. */
public final class QuietHoursPolicy {

    private QuietHoursPolicy() {}

    /** The first moment, from this one on, at which somebody may be disturbed. */
    public static Instant earliest(NoticeTimes times, Instant moment) {
        ZonedDateTime at = moment.atZone(OfficialTime.ZONE);
        while (true) {
            ZonedDateTime next = endOfQuiet(times, at);
            if (!next.isAfter(at)) {
                return at.toInstant();
            }
            at = next;
        }
    }

    private static ZonedDateTime endOfQuiet(NoticeTimes times, ZonedDateTime at) {
        LocalDate day = at.toLocalDate();
        LocalTime time = at.toLocalTime();
        if (isQuiet(times, day)) {
            return at(day.plusDays(1), LocalTime.MIDNIGHT);
        }
        if (times.isQuietAt(time)) {
            return at(time.isBefore(times.quietUntil()) ? day : day.plusDays(1), times.quietUntil());
        }
        return at;
    }

    /** In which digest something that happened at this moment stands: the next one, by the moment it comes. */
    public static Instant digestOf(NoticeTimes times, Instant moment) {
        LocalDate day = OfficialTime.dayOf(moment);
        while (isQuiet(times, day) || at(day, times.digestAt()).toInstant().isBefore(moment)) {
            day = day.plusDays(1);
        }
        return at(day, times.digestAt()).toInstant();
    }

    private static boolean isQuiet(NoticeTimes times, LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return times.quietWeekend() && (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY);
    }

    // An hour that comes twice, in October, means the second: at the first it would still be quiet again.
    private static ZonedDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(OfficialTime.ZONE).withLaterOffsetAtOverlap();
    }
}

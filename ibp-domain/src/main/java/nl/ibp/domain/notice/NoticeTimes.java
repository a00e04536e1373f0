package nl.ibp.domain.notice;

import java.time.LocalTime;

/**
 * When somebody wants to be mailed, in official time.
 *
 * @param quietFrom nothing comes from here
 * @param quietUntil to here, the next day where it lies before; the same moment for no quiet hours at all
 * @param quietWeekend nothing comes on Saturday and Sunday either
 * @param digestAt when the digest comes, also where that is within the quiet hours
 */
public record NoticeTimes(LocalTime quietFrom, LocalTime quietUntil, boolean quietWeekend, LocalTime digestAt) {

    /** For who settled nothing: outside office hours it is quiet, and the digest is there when the day begins. */
    public static NoticeTimes usual() {
        return new NoticeTimes(LocalTime.of(19, 0), LocalTime.of(7, 0), true, LocalTime.of(8, 0));
    }

    boolean isQuietAt(LocalTime time) {
        return quietFrom.isAfter(quietUntil)
                ? !time.isBefore(quietFrom) || time.isBefore(quietUntil)
                : !time.isBefore(quietFrom) && time.isBefore(quietUntil);
    }
}

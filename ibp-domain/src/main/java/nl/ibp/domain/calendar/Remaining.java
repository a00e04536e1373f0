package nl.ibp.domain.calendar;

/**
 * Where a term stands on a day. It is over from the day after its last day on, though that be a Saturday, and then no
 * working day too late yet.
 *
 * @param workingDays left while it runs, too late once it is over; none on the last day
 */
public record Remaining(Phase phase, int workingDays) {

    public enum Phase {
        RUNNING,
        LAST_DAY,
        OVER
    }

    public boolean isOver() {
        return phase == Phase.OVER;
    }
}

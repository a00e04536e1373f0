package nl.ibp.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import nl.ibp.domain.calendar.OfficialTime;
import org.jspecify.annotations.Nullable;

/**
 * The time in the Netherlands, which can be put elsewhere for demonstrations and tests: for everybody, or for one piece of
 * work apart.
 */
public final class AdjustableClock extends Clock {

    private final Clock system = Clock.system(OfficialTime.ZONE);
    private final Hand shared = new Hand();
    private final ThreadLocal<@Nullable Hand> own = new ThreadLocal<>();

    private static final class Hand {

        private volatile @Nullable Instant fixed;
    }

    /** Runs what has a time of its own: where it puts the clock, only its own thread is. It begins at everybody's time. */
    public void apart(Runnable work) {
        Hand before = own.get();
        own.set(new Hand());
        try {
            work.run();
        } finally {
            if (before == null) {
                own.remove();
            } else {
                own.set(before);
            }
        }
    }

    /** Whether this thread has a time of its own. */
    public boolean isApart() {
        return own.get() != null;
    }

    public void setTo(Instant moment) {
        hand().fixed = moment;
    }

    public void reset() {
        hand().fixed = null;
    }

    private Hand hand() {
        Hand mine = own.get();
        return mine == null ? shared : mine;
    }

    @Override
    public Instant instant() {
        Instant mine = hand().fixed;
        Instant moment = mine == null ? shared.fixed : mine;
        return moment == null ? system.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return OfficialTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return system.withZone(zone);
    }
}

package nl.ibp.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import nl.ibp.domain.calendar.OfficialTime;
import org.jspecify.annotations.Nullable;

/** The time in the Netherlands, which can be put elsewhere for demonstrations and tests. */
public final class AdjustableClock extends Clock {

    private final Clock system = Clock.system(OfficialTime.ZONE);
    private volatile @Nullable Instant fixed;

    public void setTo(Instant moment) {
        fixed = moment;
    }

    public void reset() {
        fixed = null;
    }

    @Override
    public Instant instant() {
        Instant moment = fixed;
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

package nl.ibp.workflow.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks what was recorded since, and puts down for whom it is. Nothing of it happens while people work, so that none waits
 * for it; and whatever broke off, the next look finds the rest. Nobody acts here.
 */
@Component
class FillingDeliveries {

    /** Entries in one transaction: the whole record of many years is read in bits. */
    static final int MOST_AT_ONCE = 5_000;

    private static final Duration KEPT = Duration.ofDays(90);

    private final Publications publications;
    private final Deliveries deliveries;
    private final Clock clock;

    FillingDeliveries(Publications publications, Deliveries deliveries, Clock clock) {
        this.publications = publications;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** @return whether there may be more at once */
    @Transactional
    public boolean fill() {
        Optional<Boolean> followed = publications.follow(MOST_AT_ONCE);
        followed.ifPresent(more -> deliveries.fill(clock.instant()));
        return followed.orElse(false);
    }

    @Transactional
    public void forgetDone() {
        Instant before = clock.instant().minus(KEPT);
        deliveries.forgetDone(before);
    }
}

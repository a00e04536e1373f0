package nl.ibp.workflow.event;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.organisation.Actors;
import nl.ibp.workflow.organisation.AdministratorSeat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Administrators see what was delivered, what waits and what is stuck, and have it tried again, left out or told once
 * more. Of dossiers that are secret by now nothing is shown, nor counted.
 */
@Component
@Transactional
public class FollowingDeliveries {

    private static final Logger LOG = LoggerFactory.getLogger(FollowingDeliveries.class);
    private static final int MOST = 50;

    private final AdministratorSeat administrators;
    private final Deliveries deliveries;
    private final Publications publications;
    private final Actors actors;
    private final Clock clock;

    FollowingDeliveries(
            AdministratorSeat administrators,
            Deliveries deliveries,
            Publications publications,
            Actors actors,
            Clock clock) {
        this.administrators = administrators;
        this.deliveries = deliveries;
        this.publications = publications;
        this.actors = actors;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public DeliveryCount count(Actor actor, SubscriptionId id) {
        administrators.require(actor);
        return deliveries.count(id);
    }

    @Transactional(readOnly = true)
    public List<DeliveryRow> stuck(Actor actor, SubscriptionId id) {
        administrators.require(actor);
        return deliveries.stuck(id, MOST);
    }

    @Transactional(readOnly = true)
    public List<DeliveryRow> waiting(Actor actor, SubscriptionId id) {
        administrators.require(actor);
        return deliveries.waiting(id, MOST);
    }

    @Transactional(readOnly = true)
    public List<DeliveryRow> done(Actor actor, SubscriptionId id) {
        administrators.require(actor);
        return deliveries.done(id, MOST);
    }

    /** Whether a person still acts for a seat: whoever acts for none is told nothing any more. */
    @Transactional(readOnly = true)
    public boolean hasRights(Actor actor, PersonId reader) {
        administrators.require(actor);
        return !actors.of(reader).seats().isEmpty();
    }

    /** @throws Refused when the actor is no administrator, or it is not stuck any more */
    public void again(Actor actor, SubscriptionId subscription, long delivery) {
        administrators.require(actor);
        requireStuck(deliveries.again(subscription, delivery, clock.instant()));
        log(actor, subscription, "again");
    }

    public int againAll(Actor actor, SubscriptionId subscription) {
        administrators.require(actor);
        log(actor, subscription, "again-all");
        return deliveries.again(subscription, clock.instant());
    }

    /**
     * What comes after it in its dossier goes on. Also of what waits after it was tried: a receiver may seem away by nothing
     * but this.
     *
     * @throws Refused when the actor is no administrator, it is none of these, or it is being told just now
     */
    public void skip(Actor actor, SubscriptionId subscription, long delivery) {
        administrators.require(actor);
        requireStuck(deliveries.skip(subscription, delivery, clock.instant()));
        log(actor, subscription, "skip");
    }

    private static void requireStuck(boolean wasStuck) {
        if (!wasStuck) {
            throw Refused.because("", "DELIVERY_NOT_STUCK");
        }
    }

    /**
     * Everything since the beginning of a day once more.
     *
     * @return how much that is
     */
    public int replay(Actor actor, SubscriptionId subscription, @Nullable LocalDate from) {
        administrators.require(actor);
        if (from == null) {
            throw Refused.because("from", "DATE_REQUIRED");
        }
        Instant moment = from.atStartOfDay(OfficialTime.ZONE).toInstant();
        return publications
                .firstSince(moment)
                .map(position -> replay(actor, subscription, position.longValue()))
                .orElse(0);
    }

    /**
     * Everything since something that was told, and that itself, once more.
     *
     * @param position of it
     */
    public int replay(Actor actor, SubscriptionId subscription, long position) {
        administrators.require(actor);
        log(actor, subscription, "replay");
        return deliveries.replay(subscription, position, clock.instant());
    }

    private static void log(Actor actor, SubscriptionId subscription, String action) {
        LOG.info("subscription id={} action={} result=ok actor={}", subscription, action, actor.person());
    }
}

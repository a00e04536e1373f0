package nl.ibp.workflow.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import nl.ibp.domain.event.RetryPolicy;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.event.Answer.Silence;
import nl.ibp.workflow.event.Deliveries.TakenDelivery;
import nl.ibp.workflow.event.Subscription.Absence;
import nl.ibp.workflow.organisation.Actors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a receiver what is for it: at least once each, and within a dossier in order (decision 0021). That it arrived is
 * put down after the receiver said so: whatever stops this program before, it is brought again once the lease is over.
 * What is not taken holds its dossier and no other; a receiver that is not there holds all, and loses nothing by it.
 * Nobody acts here.
 */
@Component
class DeliveringEvents {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveringEvents.class);

    /** Longer than a receiver can keep us waiting. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration LONGEST_ROUND = Duration.ofMinutes(1);

    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final WritingEvents writing;
    private final ReceiverKeys keys;
    private final WebhookClient client;
    private final Actors actors;
    private final Clock clock;

    DeliveringEvents(
            Subscriptions subscriptions,
            Deliveries deliveries,
            WritingEvents writing,
            ReceiverKeys keys,
            WebhookClient client,
            Actors actors,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.writing = writing;
        this.keys = keys;
        this.client = client;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Outside any transaction: none may stand open while somebody else is waited for.
     *
     * @param goesOnStill asked before each one
     */
    @Transactional(propagation = Propagation.NEVER)
    public void deliver(SubscriptionId id, BooleanSupplier goesOnStill) {
        Instant end = clock.instant().plus(LONGEST_ROUND);
        boolean goesOn = true;
        while (goesOn) {
            Instant now = clock.instant();
            goesOn = goesOnStill.getAsBoolean()
                    && now.isBefore(end)
                    && subscriptions
                            .find(id)
                            .filter(subscription -> subscription.isToldAt(now))
                            .filter(this::deliverNext)
                            .isPresent();
        }
    }

    /** @return whether it makes sense to go on with others at once */
    private boolean deliverNext(Subscription subscription) {
        // Seats change hands; where nobody's rights are left, nothing is told until another takes it over.
        Actor reader = actors.of(subscription.person());
        if (reader.seats().isEmpty()) {
            return false;
        }
        Instant now = clock.instant();
        return deliveries
                .take(subscription.id(), now, now.plus(LEASE))
                .filter(delivery -> deliver(subscription, reader, delivery))
                .isPresent();
    }

    private boolean deliver(Subscription subscription, Actor reader, TakenDelivery delivery) {
        Optional<CloudEvent> event;
        try {
            event = writing.write(reader, delivery.position());
        } catch (RuntimeException failed) {
            // It must not keep the receiver from all others.
            LOG.error("event position={} could not be written", delivery.position(), failed);
            tryLater(delivery, Answer.none(Silence.NOT_WRITTEN), clock.instant());
            return true;
        }
        if (event.isEmpty()) {
            deliveries.withdrawn(delivery);
            return true;
        }
        Optional<Answer> told = send(subscription, event.get());
        if (told.isEmpty()) {
            deliveries.putBack(delivery, "", clock.instant());
            return false;
        }
        Answer answer = told.get();
        LOG.info(
                "event id={} subscription={} attempt={} result={}",
                event.get().id(),
                subscription.id(),
                delivery.attempt(),
                answer.status());
        return note(subscription, delivery, answer);
    }

    /** @return empty where it is another receiver by now, whose keys are not for this one */
    private Optional<Answer> send(Subscription subscription, CloudEvent event) {
        Instant now = clock.instant();
        try {
            ReceiverKeys.Opened opened = keys.open(subscription.id(), now);
            return isStill(subscription)
                    ? Optional.of(client.send(subscription.address(), opened.token(), opened.secrets(), event, now))
                    : Optional.empty();
        } catch (KeysDoNotOpen sealedOtherwise) {
            // Administrators see it as they see a receiver that is away.
            LOG.error("subscription id={} result=keys-do-not-open", subscription.id(), sealedOtherwise);
            return Optional.of(Answer.none(Silence.NOT_OPENED));
        }
    }

    private boolean isStill(Subscription subscription) {
        return subscriptions
                .find(subscription.id())
                .filter(now -> now.address().equals(subscription.address()))
                .isPresent();
    }

    private boolean note(Subscription subscription, TakenDelivery delivery, Answer answer) {
        Instant now = clock.instant();
        if (answer.isAbsent() && Thread.currentThread().isInterrupted()) {
            // We stopped waiting, which says nothing of the receiver: it is brought again once the lease is over.
            return false;
        }
        if (answer.isAbsent() || answer.isGone()) {
            deliveries.putBack(delivery, answer.words(), now);
            // What one receiver answers says nothing of another that has come in its place.
            if (isStill(subscription)) {
                subscriptions.say(subscription.id(), absence(subscription, answer, now));
                if (answer.isGone()) {
                    subscriptions.become(subscription.id(), SubscriptionState.GONE);
                }
            }
            return false;
        }
        if (answer.isTaken()) {
            deliveries.sent(delivery, answer.words(), now);
        } else {
            tryLater(delivery, answer, now);
        }
        if (subscription.absence() != null) {
            subscriptions.say(subscription.id(), null);
        }
        return true;
    }

    private static Absence absence(Subscription subscription, Answer answer, Instant now) {
        int failures = subscription.failures() + 1;
        Duration pause = answer.patience()
                .map(RetryPolicy::obeying)
                .orElseGet(() -> RetryPolicy.pauseOfAbsent(failures, chance()));
        return new Absence(failures, now, now.plus(pause), answer.words());
    }

    private void tryLater(TakenDelivery delivery, Answer answer, Instant now) {
        RetryPolicy.pauseAfter(delivery.attempt(), chance())
                .ifPresentOrElse(
                        pause -> deliveries.postponed(delivery, now.plus(pause), answer.words(), now),
                        () -> deliveries.stuck(delivery, answer.words(), now));
    }

    private static double chance() {
        return ThreadLocalRandom.current().nextDouble();
    }
}

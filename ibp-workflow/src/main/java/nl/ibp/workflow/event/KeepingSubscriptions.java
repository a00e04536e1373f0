package nl.ibp.workflow.event;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.event.Answer.Silence;
import nl.ibp.workflow.event.WebhookClient.Agreement;
import nl.ibp.workflow.organisation.AdministratorSeat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Administrators arrange which systems are told what happens. A subscription reads with the rights of whoever made it or
 * took it over, so that nobody gives a system more than they see themselves.
 */
@Component
@Transactional
public class KeepingSubscriptions {

    static final int MOST = 20;

    /** So long the secret before counts too, while the receiver is changed. */
    static final Duration BOTH_COUNT = Duration.ofHours(24);

    /** What has to be set before anybody can be told. */
    public enum Readiness {
        READY,
        NO_HOSTS,
        NO_KEY
    }

    /** @param secret is shown now and never again */
    public record Begun(SubscriptionId id, String secret) {}

    private final AdministratorSeat administrators;
    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final SubscriptionChanges changes;
    private final ReceiverKeys keys;
    private final WebhookClient client;
    private final WritingEvents writing;
    private final EventSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    KeepingSubscriptions(
            AdministratorSeat administrators,
            Subscriptions subscriptions,
            Deliveries deliveries,
            SubscriptionChanges changes,
            ReceiverKeys keys,
            WebhookClient client,
            WritingEvents writing,
            EventSettings settings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.administrators = administrators;
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.changes = changes;
        this.keys = keys;
        this.client = client;
        this.writing = writing;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    public Readiness readiness() {
        if (!settings.isOn()) {
            return Readiness.NO_HOSTS;
        }
        return keys.canBeKept() ? Readiness.READY : Readiness.NO_KEY;
    }

    /**
     * Tells a receiver from now on, if it agrees. Outside any transaction, since it is asked.
     *
     * @throws Refused when the actor is no administrator, something is not as it should be, or it does not agree
     */
    @Transactional(propagation = Propagation.NEVER)
    public Begun begin(Actor actor, WantedSubscription wanted) {
        administrators.require(actor);
        requireReady();
        if (subscriptions.all().size() >= MOST) {
            throw Refused.because("", "TOO_MANY_ENTRIES", MOST);
        }
        wanted.require(settings);
        requireAgreement(address(wanted));
        SubscriptionId id = SubscriptionId.create();
        String secret = WebhookSignature.newSecret();
        Subscription subscription = new Subscription(
                id,
                wanted.checkedName(),
                actor.person(),
                address(wanted),
                wanted.kinds(),
                SubscriptionState.ACTIVE,
                null,
                clock.instant());
        SealedKeys sealed = new SealedKeys(keys.seal(id, wanted.token().strip()), keys.seal(id, secret), null, null);
        transaction.executeWithoutResult(begun -> {
            subscriptions.add(subscription, sealed);
            changes.added(actor, subscription);
        });
        return new Begun(id, secret);
    }

    private void requireReady() {
        if (readiness() != Readiness.READY) {
            throw Refused.because("", "CONNECTIONS_ARE_OFF");
        }
    }

    /**
     * Changes what was entered. A receiver at another address is asked first, and one that had enough is told again. Another
     * receiver gets neither the token nor the secret of the one before.
     *
     * @return where it is another receiver, its secret, which is shown now and never again
     * @throws Refused as when it is begun
     */
    @Transactional(propagation = Propagation.NEVER)
    public Optional<String> change(Actor actor, SubscriptionId id, WantedSubscription wanted) {
        administrators.require(actor);
        requireReady();
        Subscription before = get(id);
        wanted.requireInsteadOf(before.address(), settings);
        boolean isAskedAnew = !address(wanted).equals(before.address()) || before.state() == SubscriptionState.GONE;
        if (isAskedAnew) {
            requireAgreement(address(wanted));
        }
        Subscription after = before.changed(wanted.checkedName(), address(wanted), wanted.kinds());
        Optional<String> secret =
                wanted.isElsewhere(before.address()) ? Optional.of(WebhookSignature.newSecret()) : Optional.empty();
        String token = wanted.token().strip();
        transaction.executeWithoutResult(changing -> {
            if (!subscriptions.change(before, after, isAskedAnew)) {
                throw Refused.because("", "REFERENCE_CHANGED_MEANWHILE");
            }
            deliveries.narrow(id, after.kinds(), clock.instant());
            keep(id, token, secret);
            // What went wrong so far may have been mended by this.
            subscriptions.say(id, null);
            changes.changed(actor, before, after, !token.isEmpty());
            secret.ifPresent(made -> changes.happened(actor, after, "secret"));
        });
        return secret;
    }

    private void keep(SubscriptionId id, String token, Optional<String> secret) {
        if (token.isEmpty()) {
            return;
        }
        String sealed = keys.seal(id, token);
        SealedKeys present = subscriptions.keys(id).orElseThrow();
        subscriptions.save(
                id,
                secret.map(made -> new SealedKeys(sealed, keys.seal(id, made), null, null))
                        .orElseGet(() -> present.withToken(sealed)));
    }

    private void requireAgreement(URI address) {
        Agreement agreement = client.agree(address);
        if (!agreement.agreed()) {
            throw agreement.answer().status() == 0
                    ? Refused.because("address", "RECEIVER_DOES_NOT_ANSWER")
                    : Refused.because(
                            "address",
                            "RECEIVER_DOES_NOT_AGREE",
                            agreement.answer().status());
        }
    }

    private static URI address(WantedSubscription wanted) {
        return Objects.requireNonNull(wanted.uri());
    }

    /** @return the new secret, which is shown now and never again; for a day it is signed with the one before, too */
    public String renewSecret(Actor actor, SubscriptionId id) {
        administrators.require(actor);
        requireReady();
        Subscription subscription = get(id);
        String secret = WebhookSignature.newSecret();
        SealedKeys sealed = subscriptions.keys(id).orElseThrow();
        subscriptions.save(
                id, sealed.renewed(keys.seal(id, secret), clock.instant().plus(BOTH_COUNT)));
        changes.happened(actor, subscription, "secret");
        return secret;
    }

    /** It goes on where it stopped. */
    public void pause(Actor actor, SubscriptionId id) {
        administrators.require(actor);
        become(actor, id, SubscriptionState.ACTIVE, SubscriptionState.PAUSED, "paused");
    }

    public void resume(Actor actor, SubscriptionId id) {
        administrators.require(actor);
        become(actor, id, SubscriptionState.PAUSED, SubscriptionState.ACTIVE, "resumed");
    }

    // Done twice it was done once.
    private void become(Actor actor, SubscriptionId id, SubscriptionState from, SubscriptionState to, String what) {
        Subscription subscription = get(id);
        if (subscription.state() == from) {
            subscriptions.become(id, to);
            changes.happened(actor, subscription, what);
        }
    }

    /** A receiver that was not there is tried now. */
    public void tryNow(Actor actor, SubscriptionId id) {
        administrators.require(actor);
        get(id);
        subscriptions.say(id, null);
    }

    /** From now on it reads with the rights of the actor. */
    public void takeOver(Actor actor, SubscriptionId id) {
        administrators.require(actor);
        Subscription subscription = get(id);
        subscriptions.readBy(id, actor.person());
        changes.happened(actor, subscription, "reader");
    }

    public void remove(Actor actor, SubscriptionId id) {
        administrators.require(actor);
        Optional<Subscription> subscription = subscriptions.find(id);
        subscriptions.remove(id);
        subscription.ifPresent(gone -> changes.happened(actor, gone, "removed"));
    }

    /** Sends something that says nothing. */
    @Transactional(propagation = Propagation.NEVER)
    public Answer tryOut(Actor actor, SubscriptionId id) {
        administrators.require(actor);
        requireReady();
        Subscription subscription = get(id);
        Instant now = clock.instant();
        try {
            ReceiverKeys.Opened opened = keys.open(id, now);
            return client.send(subscription.address(), opened.token(), opened.secrets(), writing.trial(now), now);
        } catch (KeysDoNotOpen sealedOtherwise) {
            return Answer.none(Silence.NOT_OPENED);
        }
    }

    @Transactional(readOnly = true)
    public List<Subscription> all(Actor actor) {
        administrators.require(actor);
        return subscriptions.all();
    }

    @Transactional(readOnly = true)
    public Optional<Subscription> find(Actor actor, SubscriptionId id) {
        administrators.require(actor);
        return subscriptions.find(id);
    }

    private Subscription get(SubscriptionId id) {
        return subscriptions.find(id).orElseThrow(() -> Refused.because("", "CONNECTION_IS_GONE"));
    }
}

package nl.ibp.workflow.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ibp.domain.event.EventKind;

/**
 * What is to be delivered to whom, and what became of it. Several servers deliver at once: each takes what no other has,
 * for a while, and whatever it says of it afterwards counts only as long as it is still its own.
 */
public interface Deliveries {

    /**
     * Something that somebody is at.
     *
     * @param attempt 1 for the first
     * @param lease says whose it is
     */
    record TakenDelivery(long id, long position, int attempt, UUID lease) {}

    /** Puts down what was published since for everybody who is told of it. In the transaction that published it. */
    void fill(Instant now);

    /**
     * The longest waiting one whose moment has come and before which nothing of the same dossier is open. It is this
     * caller's until the lease ends.
     */
    Optional<TakenDelivery> take(SubscriptionId subscription, Instant now, Instant leaseUntil);

    void sent(TakenDelivery delivery, String answer, Instant now);

    /** Tried again from a moment on. */
    void postponed(TakenDelivery delivery, Instant notBefore, String answer, Instant now);

    /** Waits for an administrator, and all of its dossier with it. */
    void stuck(TakenDelivery delivery, String answer, Instant now);

    /**
     * The receiver was not there, which says nothing of this: it does not count as an attempt. But it goes behind what waits
     * of other dossiers, in case it is this after all which brings about that answer.
     */
    void putBack(TakenDelivery delivery, String answer, Instant now);

    /** It may not be told any more. */
    void withdrawn(TakenDelivery delivery);

    /** @return false when it is not stuck */
    boolean again(SubscriptionId subscription, long id, Instant now);

    /** All that is stuck. */
    int again(SubscriptionId subscription, Instant now);

    /**
     * Leaves out what is stuck, or waits after it was tried.
     *
     * @return false when it is neither, or somebody is at it
     */
    boolean skip(SubscriptionId subscription, long id, Instant now);

    /**
     * What is open of other kinds is not told any more, but for what is being told: what comes after it would overtake it.
     *
     * @param kinds none where it is told of all
     */
    void narrow(SubscriptionId subscription, Set<EventKind> kinds, Instant now);

    /**
     * Everything from a position on once more, in its order, as far as it is not to come anyway.
     *
     * @return how much that is, of dossiers that are not secret
     */
    int replay(SubscriptionId subscription, long from, Instant now);

    void forgetDone(Instant before);

    /** Of dossiers that are not secret, the longest stuck first. */
    List<DeliveryRow> stuck(SubscriptionId subscription, int limit);

    /** What waits, in the order in which it comes. Of dossiers that are not secret. */
    List<DeliveryRow> waiting(SubscriptionId subscription, int limit);

    /** What is over, the latest first. Of dossiers that are not secret. */
    List<DeliveryRow> done(SubscriptionId subscription, int limit);

    /** Of dossiers that are not secret. */
    DeliveryCount count(SubscriptionId subscription);
}

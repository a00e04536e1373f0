package nl.ibp.workflow.event;

import java.util.List;
import java.util.Optional;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.event.Subscription.Absence;
import org.jspecify.annotations.Nullable;

/** Who is told what happens. Each change is one statement, which stands by itself where there is no transaction. */
public interface Subscriptions {

    /** From now on it is told of what is published. */
    void add(Subscription subscription, SealedKeys keys);

    /**
     * Changes what people enter about it: name, address and kinds. All else stays as it is by then, for a receiver may be
     * asked between reading it and this.
     *
     * @param agreed it was asked: one that had enough is told again
     * @return false where it is not told at the address of before any more
     */
    boolean change(Subscription before, Subscription after, boolean agreed);

    /** From now on it reads with the rights of somebody else. */
    void readBy(SubscriptionId id, PersonId person);

    void become(SubscriptionId id, SubscriptionState state);

    void save(SubscriptionId id, SealedKeys keys);

    /** It did not answer, or asked for time; null where it answers. */
    void say(SubscriptionId id, @Nullable Absence absence);

    /** With all that was delivered to it, and what waits. */
    void remove(SubscriptionId id);

    Optional<Subscription> find(SubscriptionId id);

    Optional<SealedKeys> keys(SubscriptionId id);

    /** By name. */
    List<Subscription> all();
}

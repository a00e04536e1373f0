package nl.ibp.workflow.event;

import java.util.List;
import java.util.Optional;
import nl.ibp.workflow.event.Subscription.Absence;
import org.jspecify.annotations.Nullable;

/** Who is told what happens. Each change is one statement, which stands by itself where there is no transaction. */
public interface Subscriptions {

    /** From now on it is told of what is published. */
    void add(Subscription subscription, SealedKeys keys);

    /** Changes what people settle about it: name, person, address, kinds, state. */
    void save(Subscription subscription);

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

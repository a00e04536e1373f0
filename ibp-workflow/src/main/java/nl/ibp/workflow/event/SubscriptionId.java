package nl.ibp.workflow.event;

import java.util.UUID;

/** Names a subscription. */
public record SubscriptionId(UUID value) {

    static SubscriptionId create() {
        return new SubscriptionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

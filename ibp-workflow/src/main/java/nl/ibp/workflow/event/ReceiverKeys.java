package nl.ibp.workflow.event;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.ibp.workflow.SealedTexts;
import org.springframework.stereotype.Component;

/** What is needed to speak with a receiver, opened for as long as it is spoken to. */
@Component
class ReceiverKeys {

    /** @param secrets with which it is signed, the newest first */
    record Opened(String token, List<String> secrets) {}

    private final SealedTexts seal;
    private final Subscriptions subscriptions;

    ReceiverKeys(SealedTexts seal, Subscriptions subscriptions) {
        this.seal = seal;
        this.subscriptions = subscriptions;
    }

    boolean canBeKept() {
        return seal.isOn();
    }

    String seal(SubscriptionId id, String key) {
        return seal.seal(key, id.toString());
    }

    /** @throws KeysDoNotOpen when the key of the product is not the one with which they were sealed */
    Opened open(SubscriptionId id, Instant now) {
        SealedKeys keys = subscriptions.keys(id).orElseThrow();
        boolean isFormerKnown = keys.formerUntil() != null && keys.formerUntil().isAfter(now);
        return new Opened(
                open(id, keys.token()),
                Stream.concat(
                                Stream.of(keys.secret()),
                                isFormerKnown ? Stream.ofNullable(keys.former()) : Stream.empty())
                        .map(secret -> open(id, secret))
                        .toList());
    }

    private String open(SubscriptionId id, String sealed) {
        try {
            return seal.open(sealed, id.toString());
        } catch (RuntimeException otherKey) {
            throw new KeysDoNotOpen(id, otherKey);
        }
    }
}

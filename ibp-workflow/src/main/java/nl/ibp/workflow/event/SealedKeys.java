package nl.ibp.workflow.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to speak with a receiver, sealed.
 *
 * @param token by which the receiver lets us in
 * @param secret with which it is signed
 * @param former the secret before, as long as the receiver may not know the new one
 */
public record SealedKeys(String token, String secret, @Nullable String former, @Nullable Instant formerUntil) {

    SealedKeys withToken(String other) {
        return new SealedKeys(other, secret, former, formerUntil);
    }

    SealedKeys renewed(String other, Instant bothUntil) {
        return new SealedKeys(token, other, secret, bothUntil);
    }
}

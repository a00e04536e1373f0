package nl.ibp.workflow.record;

import java.time.Instant;
import nl.ibp.domain.record.BrokenLink;
import org.jspecify.annotations.Nullable;

/**
 * What verifying the record showed.
 *
 * @param dossiers how many chains were looked at
 * @param seals how many seals
 * @param firstBroken the first link that is not what it was; null when all are
 */
public record Verification(int dossiers, int seals, Instant at, @Nullable BrokenLink firstBroken) {

    public boolean isSound() {
        return firstBroken == null;
    }
}

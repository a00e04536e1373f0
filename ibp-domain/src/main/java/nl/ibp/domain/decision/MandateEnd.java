package nl.ibp.domain.decision;

import java.time.Instant;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Why a mandate ended before its time.
 *
 * @param reasons empty where it ended by itself
 * @param by null where it ended by itself: a holder left with a college
 */
public record MandateEnd(String reasons, @Nullable PersonId by, Instant at) {

    public MandateEnd {
        reasons = Text.passage("reasons", reasons);
        if (by != null && reasons.isEmpty()) {
            throw Refused.because("reasons", "REASONS_REQUIRED");
        }
    }

    /** A holder's college is followed by a new one: that is the reason, in whatever language it is read. */
    static MandateEnd withCollege(Instant at) {
        return new MandateEnd("", null, at);
    }

    public boolean isWithCollege() {
        return by == null;
    }
}

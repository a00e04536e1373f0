package nl.ibp.domain.proposal;

import java.time.Instant;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.PersonId;

/** A proposal stands still as a fallback (terugvaloptie). */
public record Parking(String reasons, PersonId by, Instant since) {

    public Parking {
        reasons = Text.passage("reasons", reasons);
        if (reasons.isEmpty()) {
            throw Refused.because("reasons", "REASONS_REQUIRED");
        }
    }
}

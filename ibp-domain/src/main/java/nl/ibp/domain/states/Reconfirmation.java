package nl.ibp.domain.states;

import java.time.Instant;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.PersonId;

/**
 * Whether a province still takes part after another one's States touched what was agreed together (domain reference,
 * section 5).
 *
 * @param reasons required when it does not
 */
public record Reconfirmation(boolean stands, String reasons, PersonId by, Instant at) {

    public Reconfirmation {
        reasons = Text.passage("reasons", reasons);
        if (!stands && reasons.isEmpty()) {
            throw Refused.because("reasons", "REASONS_REQUIRED");
        }
    }
}

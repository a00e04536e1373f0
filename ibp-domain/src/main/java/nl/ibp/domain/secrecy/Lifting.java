package nl.ibp.domain.secrecy;

import java.time.Instant;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;

/** A body takes a secrecy off again. */
public record Lifting(BodyId body, String reasons, PersonId by, Instant at) {

    public Lifting {
        reasons = Text.passage("reasons", reasons);
        if (reasons.isEmpty()) {
            throw Refused.because("reasons", "REASONS_REQUIRED");
        }
    }
}

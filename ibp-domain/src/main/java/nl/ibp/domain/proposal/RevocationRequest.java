package nl.ibp.domain.proposal;

import java.time.Instant;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.PersonId;

/** The lead province asks the board to revoke what it adopted. */
public record RevocationRequest(String reasons, PersonId by, Instant at) {

    public RevocationRequest {
        reasons = Text.passage("reasons", reasons);
        if (reasons.isEmpty()) {
            throw Refused.because("reasons", "REASONS_REQUIRED");
        }
    }
}

package nl.ibp.domain.consultation;

import java.time.Instant;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.PersonId;

/**
 * The chair found that an earlier advice holds for a later version too.
 *
 * @param round in which the advice was given
 * @param version number of the content version it was given on
 */
public record Upholding(ConsultationId round, int version, String reasons, PersonId by, Instant at) {

    public Upholding {
        reasons = Text.passage("reasons", reasons);
        if (reasons.isEmpty()) {
            throw Refused.because("reasons", "REASONS_REQUIRED");
        }
    }
}

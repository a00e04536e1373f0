package nl.ibp.domain.proposal;

import java.time.Instant;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;

/**
 * What one college decided on one version.
 *
 * @param version number of the content version
 * @param reasons required unless it endorses
 */
public record CollegeDecision(
        ProvinceCode province,
        int version,
        CollegeOutcome outcome,
        String reasons,
        PersonId recordedBy,
        Instant decidedAt) {

    public CollegeDecision {
        reasons = Text.passage("reasons", reasons);
        if (outcome.needsReasons() && reasons.isEmpty()) {
            throw Refused.because("reasons", "REASONS_REQUIRED");
        }
    }
}

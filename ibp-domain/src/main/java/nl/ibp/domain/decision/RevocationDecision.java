package nl.ibp.domain.decision;

import java.time.Instant;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.RevocationRequest;

/**
 * What the IPO board decided when it was asked to revoke an adopted proposal.
 *
 * @param version number of the content version that was adopted
 * @param granted the decision to adopt is revoked, and with it all that follows from it
 * @param reasons always required: somebody relied on what was adopted, or on its being revoked
 */
public record RevocationDecision(
        ProposalId proposal,
        int version,
        RevocationRequest asked,
        boolean granted,
        String reasons,
        PersonId recordedBy,
        Instant decidedAt) {

    public RevocationDecision {
        reasons = Text.passage("reasons", reasons);
        if (reasons.isEmpty()) {
            throw Refused.because("reasons", "REASONS_REQUIRED");
        }
    }
}

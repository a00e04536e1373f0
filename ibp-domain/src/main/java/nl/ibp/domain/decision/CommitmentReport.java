package nl.ibp.domain.decision;

import java.time.Instant;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.proposal.ProposalId;

/**
 * What the bureau heard of a commitment since it was made.
 *
 * @param version on which the Rijk answered
 * @param number of the request in that version, from 1
 * @param note required unless it was kept
 */
public record CommitmentReport(
        ProposalId proposal,
        int version,
        int number,
        CommitmentState state,
        String note,
        PersonId reportedBy,
        Instant reportedAt) {

    public CommitmentReport {
        note = Text.passage("note", note);
        if (state != CommitmentState.KEPT && note.isEmpty()) {
            throw Refused.because("note", "NOTE_REQUIRED");
        }
    }
}

package nl.ibp.domain.decision;

import java.time.Instant;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.proposal.CentralGovernmentRequest;
import nl.ibp.domain.proposal.ProposalId;

/** What the Rijk committed itself to on one request (toezegging). */
public record Commitment(
        ProposalId proposal,
        int version,
        CentralGovernmentRequest request,
        CommitmentOutcome outcome,
        String note,
        PersonId recordedBy,
        Instant recordedAt) {

    public Commitment {
        note = Text.passage("note", note);
    }
}

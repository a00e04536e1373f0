package nl.ibp.workflow.monitoring;

import java.time.Instant;
import nl.ibp.domain.proposal.ProposalId;

/** A place in a list of proposals, which stays where it is whatever is added. */
public record ProposalPlace(Instant startedAt, ProposalId id) {

    public static ProposalPlace at(ProposalRow row) {
        return new ProposalPlace(row.startedAt(), row.id());
    }
}

package nl.ibp.workflow.monitoring;

import java.util.Set;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalId;

/**
 * What somebody may know of, for figures.
 *
 * @param provinces of theirs, whose proposals they see before they are submitted
 * @param secret dossiers that are secret for them
 */
record Sightline(Set<ProvinceCode> provinces, Set<ProposalId> secret) {

    Sightline {
        provinces = Set.copyOf(provinces);
        secret = Set.copyOf(secret);
    }
}

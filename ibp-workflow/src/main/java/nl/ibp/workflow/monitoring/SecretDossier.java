package nl.ibp.workflow.monitoring;

import java.util.List;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.secrecy.SecretRead;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a secret dossier for who may know that it is there and nothing else.
 *
 * @param parked it stands still as a fallback
 * @param notes the secrecies on it, the earliest first
 * @param reads who read it, the latest first; null where the reader may not know
 */
public record SecretDossier(
        ProposalId id,
        ProposalNumber number,
        ProvinceCode lead,
        ProposalStatus status,
        boolean parked,
        List<SecrecyNote> notes,
        @Nullable List<SecretRead> reads) {

    public SecretDossier {
        notes = List.copyOf(notes);
    }
}

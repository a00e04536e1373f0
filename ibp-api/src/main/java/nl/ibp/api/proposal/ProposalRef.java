package nl.ibp.api.proposal;

import nl.ibp.api.word.ProposalWords;
import nl.ibp.workflow.monitoring.ProposalRow;

/** Which proposal something was done to, and where it stands now. */
record ProposalRef(String id, String nummer, String status) {

    static ProposalRef of(ProposalRow row) {
        return new ProposalRef(row.id().toString(), row.number().toString(), ProposalWords.STATUS.of(row.status()));
    }
}

package nl.ibp.ui.monitoring;

import java.util.List;
import nl.ibp.domain.proposal.ProposalStatus;

/** The stops of the path line, with the statuses of the proposals that are there now. */
public enum ProgressStop {
    SUBMISSION(ProposalStatus.DRAFT, ProposalStatus.REVISION),
    COLLEGES(ProposalStatus.COLLEGES, ProposalStatus.REFUSED_BY_COLLEGE),
    INTAKE(ProposalStatus.INTAKE, ProposalStatus.ROUTING),
    OFFICIAL_ADVICE(ProposalStatus.OFFICIAL_ADVICE),
    ADMINISTRATIVE_ADVICE(ProposalStatus.ADMINISTRATIVE_ADVICE),
    BOARD(ProposalStatus.BOARD),
    STATES(ProposalStatus.STATES),
    RESULT(ProposalStatus.CONSOLIDATION);

    private final List<ProposalStatus> statuses;

    ProgressStop(ProposalStatus... statuses) {
        this.statuses = List.of(statuses);
    }

    public ProposalStatus[] statuses() {
        return statuses.toArray(ProposalStatus[]::new);
    }

    public String textKey() {
        return "dossier.path." + this;
    }
}

package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import java.util.Comparator;
import nl.ibp.domain.proposal.ProposalId;

/** A dossier that stands at a stop since a day. */
record Standing(ProposalId proposal, LocalDate since, boolean isLate) {

    static final Comparator<Standing> LONGEST_FIRST = Comparator.comparing(Standing::since)
            .thenComparing(one -> one.proposal().toString());
}

package nl.ibp.api.proposal;

import nl.ibp.api.problem.ApiProblem;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.monitoring.Dossiers;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.stereotype.Component;

/** Before anything is refused to somebody who acts on a proposal, they must be allowed to know that it is there. */
@Component
@WhereSignOnIsSet
class KnownProposals {

    private final Dossiers dossiers;

    KnownProposals(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    ProposalId require(Actor actor, String id) {
        ProposalId proposal = ProposalAddress.read(id);
        if (!dossiers.shows(actor, proposal)) {
            throw ApiProblem.nothingThere();
        }
        return proposal;
    }
}

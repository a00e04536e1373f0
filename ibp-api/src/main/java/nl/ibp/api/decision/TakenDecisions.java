package nl.ibp.api.decision;

import java.util.List;
import java.util.Optional;
import nl.ibp.api.problem.ApiProblem;
import nl.ibp.api.request.Query;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.monitoring.Dossiers;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What was decided on a proposal, by whichever body, over all its versions. */
@RestController
@WhereSignOnIsSet
class TakenDecisions {

    private static final String PATH = "/v1/besluiten";

    record DecisionList(List<DecisionItem> besluiten) {}

    private final Dossiers dossiers;

    TakenDecisions(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** None where there is no such proposal, or none that the reader may read. */
    @GetMapping(PATH)
    DecisionList list(Actor actor, Query query) {
        Optional<ProposalId> proposal = query.read(asked -> asked.required("voorstel", ProposalId::parse));
        return new DecisionList(proposal.map(id -> of(actor, id)).orElse(List.of()));
    }

    @GetMapping(PATH + "/{id}")
    DecisionItem read(Actor actor, @PathVariable String id) {
        return Optional.of(id)
                .filter(name -> name.length() > DecisionsOf.PROPOSAL_NAME)
                .flatMap(name -> ProposalId.parse(name.substring(0, DecisionsOf.PROPOSAL_NAME)))
                .stream()
                .flatMap(proposal -> of(actor, proposal).stream())
                .filter(decision -> decision.id().equals(id))
                .findFirst()
                .orElseThrow(ApiProblem::nothingThere);
    }

    private List<DecisionItem> of(Actor actor, ProposalId proposal) {
        return dossiers.open(actor, proposal).map(DecisionsOf::in).orElse(List.of());
    }
}

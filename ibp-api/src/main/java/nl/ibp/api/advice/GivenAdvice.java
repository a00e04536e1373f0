package nl.ibp.api.advice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ibp.api.problem.ApiProblem;
import nl.ibp.api.request.Query;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.monitoring.Dossiers;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What committees advised on a proposal, over all its versions. */
@RestController
@WhereSignOnIsSet
class GivenAdvice {

    private static final String PATH = "/v1/adviezen";

    record AdviceList(List<AdviceItem> adviezen) {}

    private final Dossiers dossiers;

    GivenAdvice(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** None where there is no such proposal, or none that the reader may read. */
    @GetMapping(PATH)
    AdviceList list(Actor actor, Query query) {
        Optional<ProposalId> proposal = query.read(asked -> asked.required("voorstel", ProposalId::parse));
        return new AdviceList(proposal.flatMap(id -> dossiers.open(actor, id)).stream()
                .map(Dossier::consultations)
                .flatMap(GivenAdvice::items)
                .toList());
    }

    @GetMapping(PATH + "/{id}")
    AdviceItem read(Actor actor, @PathVariable String id) {
        return ConsultationId.parse(id).flatMap(round -> dossiers.openByRound(actor, round)).stream()
                .map(Dossier::consultations)
                .flatMap(GivenAdvice::items)
                .filter(advice -> advice.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(ApiProblem::nothingThere);
    }

    private static Stream<AdviceItem> items(List<Consultation> rounds) {
        return rounds.stream().flatMap(round -> AdviceItem.of(round).stream());
    }
}

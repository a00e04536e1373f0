package nl.ibp.api.proposal;

import nl.ibp.api.problem.ApiProblem;
import nl.ibp.api.request.Body;
import nl.ibp.api.request.Revision;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.monitoring.Dossiers;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import nl.ibp.workflow.submission.Drafting;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What the lead province writes, before it is submitted and while it is under revision. */
@RestController
@WhereSignOnIsSet
class ProposalDraft {

    private final Dossiers dossiers;
    private final Drafting drafting;
    private final ContentReading reading;

    ProposalDraft(Dossiers dossiers, Drafting drafting, ContentReading reading) {
        this.dossiers = dossiers;
        this.drafting = drafting;
        this.reading = reading;
    }

    @GetMapping(ProposalAddress.DRAFT)
    ResponseEntity<Content> read(Actor actor, @PathVariable String id) {
        RegionalProposal proposal = draft(actor, ProposalAddress.read(id));
        return ResponseEntity.ok()
                .eTag(new Revision(proposal.draftRevision()).tag())
                .body(Content.of(proposal.draft()));
    }

    @PutMapping(ProposalAddress.DRAFT)
    ResponseEntity<Void> write(
            Actor actor,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Body body) {
        ProposalId proposal = ProposalAddress.read(id);
        int present = draft(actor, proposal).draftRevision();
        Revision read = Revision.required(ifMatch);
        ProposalContent content = body.read(reading::content);
        // A draft that nobody wrote into yet would take any number for its own.
        read.requireStill(present);
        Revision now = new Revision(drafting.saveText(actor, proposal, content, read.number()));
        return ResponseEntity.noContent().eTag(now.tag()).build();
    }

    private RegionalProposal draft(Actor actor, ProposalId id) {
        return dossiers.open(actor, id)
                .filter(dossier -> dossiers.readsDraft(actor, dossier))
                .map(Dossier::proposal)
                .orElseThrow(ApiProblem::nothingThere);
    }
}

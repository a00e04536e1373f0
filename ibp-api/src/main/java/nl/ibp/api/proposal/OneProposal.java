package nl.ibp.api.proposal;

import java.time.Instant;
import java.util.List;
import nl.ibp.api.problem.ApiProblem;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.ContentVersion;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.monitoring.Dossiers;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a proposal says, now and in every version that was submitted. */
@RestController
@WhereSignOnIsSet
class OneProposal {

    record VersionItem(int nummer, Instant ingediendOp) {

        static VersionItem of(ContentVersion version) {
            return new VersionItem(version.number(), version.submittedAt());
        }
    }

    record VersionList(List<VersionItem> versies) {}

    record VersionView(int nummer, Instant ingediendOp, Content inhoud) {

        static VersionView of(ContentVersion version) {
            return new VersionView(version.number(), version.submittedAt(), Content.of(version.content()));
        }
    }

    private final Dossiers dossiers;

    OneProposal(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @GetMapping(ProposalAddress.ONE)
    ProposalView read(Actor actor, @PathVariable String id) {
        ProposalId proposal = ProposalAddress.read(id);
        return dossiers.open(actor, proposal)
                .map(ProposalView::of)
                .or(() -> dossiers.closed(actor, proposal).map(ProposalView::of))
                .orElseThrow(ApiProblem::nothingThere);
    }

    @GetMapping(ProposalAddress.VERSIONS)
    VersionList versions(Actor actor, @PathVariable String id) {
        return new VersionList(open(actor, id).proposal().versions().stream()
                .map(VersionItem::of)
                .toList());
    }

    @GetMapping(ProposalAddress.VERSION)
    VersionView version(Actor actor, @PathVariable String id, @PathVariable String nummer) {
        return open(actor, id).proposal().versions().stream()
                .filter(version -> String.valueOf(version.number()).equals(nummer))
                .findFirst()
                .map(VersionView::of)
                .orElseThrow(ApiProblem::nothingThere);
    }

    private Dossier open(Actor actor, String id) {
        return dossiers.open(actor, ProposalAddress.read(id)).orElseThrow(ApiProblem::nothingThere);
    }
}

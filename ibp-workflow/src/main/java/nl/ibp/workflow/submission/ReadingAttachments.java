package nl.ibp.workflow.submission;

import java.util.Optional;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.proposal.Attachments;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.workflow.monitoring.DossierAccess;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the documents of a dossier for whoever may see it. One that goes with a draft or a revision alone is for its
 * own province; one that was taken out before anything was submitted is for nobody.
 */
@Component
public class ReadingAttachments {

    private final Attachments attachments;
    private final Proposals proposals;
    private final DossierAccess access;

    ReadingAttachments(Attachments attachments, Proposals proposals, DossierAccess access) {
        this.attachments = attachments;
        this.proposals = proposals;
        this.access = access;
    }

    /** Empty when there is none, or none that the actor may see: the two look the same from outside. */
    @Transactional(readOnly = true)
    public Optional<Attachments.Stored> open(Actor actor, AttachmentId id) {
        return attachments.find(id).filter(stored -> proposals
                .find(stored.proposal())
                .filter(proposal -> maySee(actor, proposal, id))
                .isPresent());
    }

    private boolean maySee(Actor actor, RegionalProposal proposal, AttachmentId id) {
        boolean submitted = proposal.versions().stream().anyMatch(version -> holds(version.content(), id));
        boolean ownDraft =
                holds(proposal.draft(), id) && access.provincesOf(actor).contains(proposal.lead());
        return access.maySee(actor, proposal) && (submitted || ownDraft);
    }

    private static boolean holds(ProposalContent content, AttachmentId id) {
        return content.attachments().stream()
                .anyMatch(attachment -> attachment.id().equals(id));
    }
}

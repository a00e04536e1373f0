package nl.ibp.workflow.monitoring;

import java.util.Optional;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.proposal.Attachments;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.workflow.audit.Audited;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens documents for whoever may see them, and notes who opened a secret one. */
@Component
public class ReadingAttachments {

    private final Attachments attachments;
    private final Proposals proposals;
    private final DossierAccess access;
    private final ReadingSecrecy secrecy;

    ReadingAttachments(Attachments attachments, Proposals proposals, DossierAccess access, ReadingSecrecy secrecy) {
        this.attachments = attachments;
        this.proposals = proposals;
        this.access = access;
        this.secrecy = secrecy;
    }

    /** Empty when there is none, or none that the actor may see: the two look the same from outside. */
    @Transactional
    @Audited(false)
    public Optional<Attachments.Stored> open(Actor actor, AttachmentId id) {
        return attachments.find(id).filter(document -> proposals
                .find(document.proposal())
                .filter(proposal -> opens(actor, proposal, id))
                .isPresent());
    }

    private boolean opens(Actor actor, RegionalProposal proposal, AttachmentId id) {
        Sight sight = access.of(actor, proposal);
        if (!maySee(actor, proposal, id, sight)) {
            return false;
        }
        if (sight.isSecret() || sight.secretDocuments().contains(id)) {
            secrecy.note(actor, proposal.id(), id, sight);
        }
        return true;
    }

    // What was never submitted stays with the lead, also while a submitted proposal is under revision; what was taken
    // out before it was submitted is for nobody.
    private boolean maySee(Actor actor, RegionalProposal proposal, AttachmentId id, Sight sight) {
        boolean submitted = proposal.versions().stream().anyMatch(version -> holds(version.content(), id));
        boolean ownDraft =
                holds(proposal.draft(), id) && access.reader(actor).provinces().contains(proposal.lead());
        return (submitted || ownDraft)
                && sight.readsDossier()
                && !sight.hiddenDocuments().contains(id);
    }

    private static boolean holds(ProposalContent content, AttachmentId id) {
        return content.attachments().stream()
                .anyMatch(attachment -> attachment.id().equals(id));
    }
}

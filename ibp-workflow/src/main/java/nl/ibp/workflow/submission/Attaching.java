package nl.ibp.workflow.submission;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.Attachment;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.proposal.Attachments;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.workflow.audit.Audited;
import nl.ibp.workflow.organisation.LeadSeat;
import nl.ibp.workflow.upload.CheckingUploads;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The policy officer puts documents with a draft or a revision, and takes them out again. */
@Component
public class Attaching {

    public static final int MOST_MEGABYTES = 10;
    public static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
    public static final int MOST_ATTACHMENTS = 50;

    /**
     * What goes with the draft now.
     *
     * @param revision of the draft after the change: one more than a caller knew, unless a colleague changed it too
     */
    public record Attached(List<Attachment> attachments, int revision) {}

    /** A document that may be put with a draft, as far as it alone can say. */
    public static final class Checked {

        private final String name;
        private final byte[] bytes;

        private Checked(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }
    }

    private final Proposals proposals;
    private final Attachments attachments;
    private final LeadSeat lead;
    private final CheckingUploads uploads;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Attaching(
            Proposals proposals,
            Attachments attachments,
            LeadSeat lead,
            CheckingUploads uploads,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.proposals = proposals;
        this.attachments = attachments;
        this.lead = lead;
        this.uploads = uploads;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Checks the document before the dossier is locked: others go on working on it meanwhile.
     *
     * @throws Refused when it is not the actor's draft, or the document is too large, empty, of another kind or harmful
     */
    @Audited
    public Attached attach(Actor actor, ProposalId id, String name, byte[] bytes) {
        Checked document = check(actor, id, name, bytes);
        return Objects.requireNonNull(transaction.execute(status -> attached(actor, id, document)));
    }

    /**
     * By itself, where the document is put with the draft in a transaction that does more: a scanner may take seconds.
     *
     * @throws Refused when it is not the actor's draft, or the document is too large or harmful
     */
    @Audited(false)
    public Checked check(Actor actor, ProposalId id, String name, byte[] bytes) {
        lead.require(actor, proposals.find(id).orElseThrow().lead());
        if (bytes.length > MOST_BYTES) {
            throw Refused.because("attachments", "ATTACHMENT_TOO_LARGE", MOST_MEGABYTES);
        }
        uploads.require(actor, "attachments", bytes);
        return new Checked(name, bytes);
    }

    /** @throws Refused when it is not the actor's draft, or the document is empty or of another kind */
    @Transactional
    public Attached attach(Actor actor, ProposalId id, Checked document) {
        return attached(actor, id, document);
    }

    private Attached attached(Actor actor, ProposalId id, Checked document) {
        RegionalProposal proposal = lock(actor, id);
        List<Attachment> present = proposal.draft().attachments();
        if (present.size() >= MOST_ATTACHMENTS) {
            throw Refused.because("attachments", "TOO_MANY_ATTACHMENTS", MOST_ATTACHMENTS);
        }
        String name = FileName.cleaned(document.name, proposal.number().toString());
        Attachment attachment = described(name, document.bytes, present);
        attachments.add(id, attachment, document.bytes);
        List<Attachment> changed = new ArrayList<>(present);
        changed.add(attachment);
        return save(actor, proposal, changed);
    }

    /** Versions that were submitted with it keep it. */
    @Transactional
    public Attached remove(Actor actor, ProposalId id, AttachmentId removed) {
        RegionalProposal proposal = lock(actor, id);
        return save(
                actor,
                proposal,
                proposal.draft().attachments().stream()
                        .filter(attachment -> !attachment.id().equals(removed))
                        .toList());
    }

    /** Puts back what was taken out, as long as it was this proposal's. */
    @Transactional
    public Attached restore(Actor actor, ProposalId id, AttachmentId removed) {
        RegionalProposal proposal = lock(actor, id);
        List<Attachment> changed = new ArrayList<>(proposal.draft().attachments());
        attachments
                .find(removed)
                .filter(stored -> stored.proposal().equals(id))
                .map(Attachments.Stored::attachment)
                .filter(attachment -> !changed.contains(attachment) && changed.size() < MOST_ATTACHMENTS)
                .ifPresent(changed::add);
        return save(actor, proposal, changed);
    }

    private RegionalProposal lock(Actor actor, ProposalId id) {
        RegionalProposal proposal = proposals.lock(id);
        lead.require(actor, proposal.lead());
        return proposal;
    }

    private static Attachment described(String name, byte[] bytes, List<Attachment> present) {
        if (bytes.length == 0) {
            throw Refused.because("attachments", "ATTACHMENT_EMPTY");
        }
        FileType type =
                FileType.ofName(name).orElseThrow(() -> Refused.because("attachments", "ATTACHMENT_TYPE_NOT_ALLOWED"));
        if (!type.recognises(bytes)) {
            throw Refused.because("attachments", "ATTACHMENT_IS_SOMETHING_ELSE");
        }
        String distinct = FileName.distinct(name, present);
        return new Attachment(AttachmentId.create(), distinct, type.mediaType(), bytes.length, sha256(bytes));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    // Documents do not overwrite a colleague's text, so they are put with whatever the draft is at this moment.
    private Attached save(Actor actor, RegionalProposal proposal, List<Attachment> changed) {
        proposal.edit(
                proposal.draft().withAttachments(changed), proposal.draftRevision(), actor.person(), clock.instant());
        proposals.save(proposal);
        return new Attached(changed, proposal.draftRevision());
    }
}

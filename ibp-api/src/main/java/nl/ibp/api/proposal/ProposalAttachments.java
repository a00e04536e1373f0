package nl.ibp.api.proposal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.ibp.api.problem.ApiProblem;
import nl.ibp.api.request.Made;
import nl.ibp.api.request.Once;
import nl.ibp.api.request.Revision;
import nl.ibp.api.request.Upload;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.Attachment;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.monitoring.Dossiers;
import nl.ibp.workflow.monitoring.ReadingAttachments;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import nl.ibp.workflow.submission.Attaching;
import nl.ibp.workflow.submission.Attaching.Attached;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Documents that go with a proposal, as far as the reader may know them. */
@RestController
@WhereSignOnIsSet
class ProposalAttachments {

    record AttachmentList(List<AttachmentItem> bijlagen) {}

    record Added(String id) {}

    private final Dossiers dossiers;
    private final Attaching attaching;
    private final ReadingAttachments reading;
    private final KnownProposals known;
    private final Once once;

    ProposalAttachments(
            Dossiers dossiers, Attaching attaching, ReadingAttachments reading, KnownProposals known, Once once) {
        this.dossiers = dossiers;
        this.known = known;
        this.attaching = attaching;
        this.reading = reading;
        this.once = once;
    }

    /** Those of the draft for who may read it, else those of the present version. */
    @GetMapping(ProposalAddress.ATTACHMENTS)
    AttachmentList list(Actor actor, @PathVariable String id) {
        return new AttachmentList(
                present(actor, open(actor, id)).stream().map(AttachmentItem::of).toList());
    }

    private List<Attachment> present(Actor actor, Dossier dossier) {
        RegionalProposal proposal = dossier.proposal();
        ProposalContent content = dossiers.readsDraft(actor, dossier) ? proposal.draft() : proposal.currentContent();
        return content.attachments();
    }

    private Dossier open(Actor actor, String id) {
        return dossiers.open(actor, ProposalAddress.read(id)).orElseThrow(ApiProblem::nothingThere);
    }

    /** Of whatever version. */
    @GetMapping(ProposalAddress.ATTACHMENT)
    AttachmentItem read(Actor actor, @PathVariable String id, @PathVariable String bijlage) {
        AttachmentId wanted = ProposalAddress.readAttachment(bijlage);
        Dossier dossier = open(actor, id);
        return Stream.concat(
                        present(actor, dossier).stream(),
                        dossier.proposal().versions().stream()
                                .flatMap(version -> version.content().attachments().stream()))
                .filter(attachment -> attachment.id().equals(wanted))
                .findFirst()
                .map(AttachmentItem::of)
                .orElseThrow(ApiProblem::nothingThere);
    }

    /** It is for keeping, whatever it claims to be: nothing that somebody uploaded is shown as a page of ours. */
    @GetMapping(ProposalAddress.BYTES)
    ResponseEntity<byte[]> bytes(Actor actor, @PathVariable String id, @PathVariable String bijlage) {
        ProposalId proposal = ProposalAddress.read(id);
        return reading.open(actor, ProposalAddress.readAttachment(bijlage))
                .filter(stored -> stored.proposal().equals(proposal))
                .map(stored -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                disposition(stored.attachment().name()))
                        .body(stored.bytes()))
                .orElseThrow(ApiProblem::nothingThere);
    }

    private static String disposition(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    @PostMapping(ProposalAddress.ATTACHMENTS)
    ResponseEntity<byte[]> add(Upload upload, @PathVariable String id) {
        return once.given(upload.question()).orElseGet(() -> addOnce(upload, id));
    }

    private ResponseEntity<byte[]> addOnce(Upload upload, String id) {
        ProposalId proposal = known.require(upload.actor(), id);
        // Before the transaction that keeps the answer, for it may take seconds.
        Attaching.Checked document = attaching.check(upload.actor(), proposal, upload.name(), upload.bytes());
        return once.answer(upload.question(), () -> {
            Attached attached = attaching.attach(upload.actor(), proposal, document);
            Attachment added = attached.attachments().get(attached.attachments().size() - 1);
            return Made.at(
                            ProposalAddress.of(proposal, added.id()),
                            new Added(added.id().toString()))
                    .with(new Revision(attached.revision()));
        });
    }

    /** Versions that were submitted with it keep it. */
    @DeleteMapping(ProposalAddress.ATTACHMENT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable String id, @PathVariable String bijlage) {
        Dossier dossier = open(actor, id);
        AttachmentId removed = ProposalAddress.readAttachment(bijlage);
        if (present(actor, dossier).stream()
                .noneMatch(attachment -> attachment.id().equals(removed))) {
            throw ApiProblem.nothingThere();
        }
        attaching.remove(actor, dossier.proposal().id(), removed);
    }
}

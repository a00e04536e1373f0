package nl.ibp.ui.proposal.drafting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.Attachment;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.proposal.SubmissionPolicy;
import nl.ibp.domain.secrecy.ReplacedSecrets;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.submission.Attaching.Attached;
import org.jspecify.annotations.Nullable;

/**
 * A draft while somebody writes it: which revision it is based on, and what a colleague did meanwhile. A colleague's
 * text is never overwritten unasked, and neither is one's own.
 */
class OpenDraft implements AttachmentsSection.Desk {

    /** A colleague saved while one was writing. */
    record Collision(PersonId by, Instant at, ProposalContent mine, ProposalContent theirs, int revision) {}

    private final DraftDesk desk;
    private final ProposalId id;
    private final ProvinceCode lead;
    private final @Nullable TaskId task;
    private final List<Attachment> submitted;
    private final Set<AttachmentId> secret;
    private ProposalContent kept;
    private int revision;
    private @Nullable Collision collision;
    private boolean typedIsKept;

    OpenDraft(DraftDesk desk, Dossier dossier) {
        RegionalProposal proposal = dossier.proposal();
        this.desk = desk;
        this.id = proposal.id();
        this.lead = proposal.lead();
        this.task = DraftDesk.writing(dossier).map(open -> open.id()).orElse(null);
        this.submitted = proposal.currentContent().attachments();
        // In a dossier that is secret as a whole nothing new is open.
        this.secret =
                dossier.secrecy().isSecret() ? Set.of() : dossier.secrecy().secretDocuments();
        this.kept = proposal.draft();
        this.revision = proposal.draftRevision();
    }

    /**
     * What to show at first: what was typed and could not be made content of the draft, else the content. Was it typed
     * over an earlier revision, then the next save finds the colleague who wrote since.
     */
    DraftInput input(Locale locale) {
        Optional<TypedInput> typed =
                Optional.ofNullable(task).flatMap(desk::typed).flatMap(form -> TypedInput.read(form.fields()));
        typedIsKept = typed.isPresent();
        typed.ifPresent(earlier -> revision = earlier.revision());
        return typed.map(TypedInput::input).orElseGet(() -> DraftWriter.write(kept, locale));
    }

    /**
     * Keeps what stands in the form: all that can be read as content of the draft, and the whole as it was typed where
     * something cannot.
     *
     * @return what cannot be read
     * @throws Refused when it may not be written any more
     */
    List<Problem> save(DraftInput input) {
        ReadDraft read = DraftReader.read(input, kept);
        if (collision == null && !read.content().equals(kept)) {
            saveContent(read.content());
        }
        keepTyped(input, collision != null || !read.problems().isEmpty());
        return read.problems();
    }

    private void saveContent(ProposalContent content) {
        try {
            revision = desk.drafting().save(desk.actor(), id, content, revision);
            kept = content;
        } catch (Refused refused) {
            if (!refused.has("CHANGED_MEANWHILE")) {
                throw refused;
            }
            collide(content, refused.problems().get(0).details());
        }
    }

    private void collide(ProposalContent mine, List<Object> whoAndWhen) {
        RegionalProposal now = desk.dossier(id).orElseThrow().proposal();
        ProposalContent aligned = mine.withAttachments(now.draft().attachments());
        if (aligned.equals(now.draft())) {
            follow(now.draft(), now.draftRevision());
            return;
        }
        collision = new Collision(
                (PersonId) whoAndWhen.get(0), (Instant) whoAndWhen.get(1), aligned, now.draft(), now.draftRevision());
    }

    private void follow(ProposalContent content, int newRevision) {
        kept = content;
        revision = newRevision;
        collision = null;
    }

    private void keepTyped(DraftInput input, boolean needed) {
        if (task != null && (needed || typedIsKept)) {
            desk.keepTyped(task, needed ? TypedInput.fields(input, revision) : Map.of());
            typedIsKept = needed;
        }
    }

    Optional<Collision> collision() {
        return Optional.ofNullable(collision);
    }

    /** Goes on from the colleague's revision; what is written next takes its place, or the form shows it. */
    void settle(Collision settled) {
        follow(settled.theirs(), settled.revision());
    }

    /** Puts it before the colleges, or says all that is missing. */
    List<Problem> submit(DraftInput input) {
        List<Problem> problems = new ArrayList<>(save(input));
        if (collision != null) {
            return List.of(Problem.of("", "SETTLE_FIRST"));
        }
        problems.addAll(missing());
        if (!problems.isEmpty()) {
            return problems;
        }
        if (task == null) {
            return List.of(Problem.of("", "NOT_IN_THIS_STEP"));
        }
        desk.submitting().submit(desk.actor(), task);
        return List.of();
    }

    /** What has to be there before it can be submitted. */
    List<Problem> missing() {
        return SubmissionPolicy.problems(lead, kept);
    }

    @Override
    public List<Attachment> attach(String name, byte[] bytes) {
        return attached(desk.attaching().attach(desk.actor(), id, name, bytes));
    }

    @Override
    public List<Attachment> remove(Attachment attachment) {
        return attached(desk.attaching().remove(desk.actor(), id, attachment.id()));
    }

    @Override
    public List<Attachment> restore(Attachment attachment) {
        return attached(desk.attaching().restore(desk.actor(), id, attachment.id()));
    }

    // Attaching goes onto whatever the draft is now. If that is more than ours, a colleague's text is in between, and
    // keeping our old revision lets the next save notice.
    private List<Attachment> attached(Attached now) {
        kept = kept.withAttachments(now.attachments());
        if (now.revision() == revision + 1) {
            revision = now.revision();
        }
        return now.attachments();
    }

    ProposalId id() {
        return id;
    }

    ProvinceCode lead() {
        return lead;
    }

    ProposalContent kept() {
        return kept;
    }

    @Override
    public ReplacedSecrets replacedSecrets(List<Attachment> attachments) {
        return ReplacedSecrets.among(submitted, secret, attachments);
    }
}

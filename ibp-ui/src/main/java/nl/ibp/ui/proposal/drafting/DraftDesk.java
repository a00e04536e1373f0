package nl.ibp.ui.proposal.drafting;

import java.util.Map;
import java.util.Optional;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.inbox.Inbox;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.monitoring.DossierAccess;
import nl.ibp.workflow.monitoring.Dossiers;
import nl.ibp.workflow.submission.Attaching;
import nl.ibp.workflow.submission.Drafting;
import nl.ibp.workflow.submission.Submitting;
import nl.ibp.workflow.typing.TypedForm;
import nl.ibp.workflow.typing.Typing;
import org.springframework.stereotype.Component;

/** The use cases a draft needs, for the person of the moment. */
@Component
class DraftDesk {

    private static final String EVERY_WINDOW = "every";

    private final CurrentActor actor;
    private final Dossiers dossiers;
    private final DossierAccess access;
    private final Drafting drafting;
    private final Submitting submitting;
    private final Attaching attaching;
    private final Inbox inbox;

    DraftDesk(
            CurrentActor actor,
            Dossiers dossiers,
            DossierAccess access,
            Drafting drafting,
            Submitting submitting,
            Attaching attaching,
            Inbox inbox) {
        this.actor = actor;
        this.dossiers = dossiers;
        this.access = access;
        this.drafting = drafting;
        this.submitting = submitting;
        this.attaching = attaching;
        this.inbox = inbox;
    }

    Actor actor() {
        return actor.get();
    }

    Optional<Dossier> dossier(ProposalId id) {
        return dossiers.open(actor(), id);
    }

    boolean mayWrite(Dossier dossier) {
        return access.draftsFor(actor()).contains(dossier.proposal().lead());
    }

    /** The open work of writing it; empty when somebody else has just submitted it. */
    static Optional<OpenTask> writing(Dossier dossier) {
        return dossier.openTasks().stream()
                .filter(task -> task.kind() == TaskKind.DRAFT_PROPOSAL || task.kind() == TaskKind.REVISE_PROPOSAL)
                .findFirst();
    }

    Drafting drafting() {
        return drafting;
    }

    Submitting submitting() {
        return submitting;
    }

    Attaching attaching() {
        return attaching;
    }

    Optional<TypedForm> typed(TaskId task) {
        return inbox.typed(actor(), task);
    }

    // Two windows of one person meet in the content of the draft, which has revisions of its own.
    void keepTyped(TaskId task, Map<String, String> fields) {
        long over = typed(task).map(TypedForm::revision).orElse(TypedForm.NOTHING);
        inbox.keepTyped(actor(), task, new Typing(EVERY_WINDOW, fields, null), over);
    }
}

package nl.ibp.api.completion;

import nl.ibp.api.request.Members;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import nl.ibp.workflow.submission.Submitting;
import org.springframework.stereotype.Component;

/** A revision is put before the colleges. */
@Component
@WhereSignOnIsSet
class RevisionSubmitted implements Completion {

    private final Submitting submitting;

    RevisionSubmitted(Submitting submitting) {
        this.submitting = submitting;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.REVISE_PROPOSAL;
    }

    @Override
    public Deed read(Members sent) {
        return submitting::submit;
    }
}

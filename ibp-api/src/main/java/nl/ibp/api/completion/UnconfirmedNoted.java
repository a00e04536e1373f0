package nl.ibp.api.completion;

import nl.ibp.api.request.Members;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import nl.ibp.workflow.submission.ConfirmingParticipation;
import org.springframework.stereotype.Component;

/** The lead or the bureau takes note of a college that does not stand by it. */
@Component
@WhereSignOnIsSet
class UnconfirmedNoted implements Completion {

    private final ConfirmingParticipation confirming;

    UnconfirmedNoted(ConfirmingParticipation confirming) {
        this.confirming = confirming;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.NOTE_UNCONFIRMED;
    }

    @Override
    public Deed read(Members sent) {
        String remarks = sent.naming("opmerkingen", "remarks").text("opmerkingen");
        return (actor, task) -> confirming.takeNote(actor, task, remarks);
    }
}

package nl.ibp.api.completion;

import nl.ibp.api.request.Members;
import nl.ibp.workflow.board.Revoking;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.stereotype.Component;

/** The board decides whether what it adopted is revoked. */
@Component
@WhereSignOnIsSet
class RevocationDecided implements Completion {

    private final Revoking revoking;

    RevocationDecided(Revoking revoking) {
        this.revoking = revoking;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.DECIDE_REVOCATION;
    }

    @Override
    public Deed read(Members sent) {
        boolean granted = sent.flag("herroepen");
        String reasons = sent.naming("motivering", "reasons").text("motivering");
        return (actor, task) -> revoking.decide(actor, task, granted, reasons);
    }
}

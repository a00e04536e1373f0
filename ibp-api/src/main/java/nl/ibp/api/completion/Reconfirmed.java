package nl.ibp.api.completion;

import nl.ibp.api.request.Members;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import nl.ibp.workflow.states.Reconfirming;
import org.springframework.stereotype.Component;

/** A province says whether it still takes part after another one touched what was agreed together. */
@Component
@WhereSignOnIsSet
class Reconfirmed implements Completion {

    private final Reconfirming reconfirming;

    Reconfirmed(Reconfirming reconfirming) {
        this.reconfirming = reconfirming;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.RECONFIRM;
    }

    @Override
    public Deed read(Members sent) {
        boolean stands = sent.flag("blijftDeelnemen");
        String reasons = sent.naming("motivering", "reasons").text("motivering");
        return (actor, task) -> reconfirming.answer(actor, task, stands, reasons);
    }
}

package nl.ibp.api.completion;

import nl.ibp.api.request.Members;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import nl.ibp.workflow.states.NotifyingMinister;
import org.springframework.stereotype.Component;

/** A college has sent the adopted change of the budget to the minister. */
@Component
@WhereSignOnIsSet
class SentToMinister implements Completion {

    private final NotifyingMinister notifying;

    SentToMinister(NotifyingMinister notifying) {
        this.notifying = notifying;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.SEND_TO_MINISTER;
    }

    @Override
    public Deed read(Members sent) {
        return notifying::send;
    }
}

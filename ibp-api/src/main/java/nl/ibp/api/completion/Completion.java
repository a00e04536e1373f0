package nl.ibp.api.completion;

import nl.ibp.api.request.Members;
import nl.ibp.workflow.inbox.TaskKind;

/** How one kind of work is done, by the use case that the form on the pages does it by. */
public interface Completion {

    TaskKind kind();

    /** Reads what is sent, and does nothing yet: what is wrong with it is named first, all at once. */
    Deed read(Members sent);
}

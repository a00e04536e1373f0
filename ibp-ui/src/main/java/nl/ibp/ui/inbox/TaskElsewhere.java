package nl.ibp.ui.inbox;

import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;

/** Work of one kind that is done on a page of its own. Each feature publishes its own as beans. */
public interface TaskElsewhere {

    TaskKind kind();

    /** Address of the page where it is done. */
    String addressOf(OpenTask task);
}

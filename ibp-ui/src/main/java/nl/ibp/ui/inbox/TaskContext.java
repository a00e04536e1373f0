package nl.ibp.ui.inbox;

import nl.ibp.domain.Problem;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.ui.component.KeptPlace;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.monitoring.Dossier;

/** What a form knows: who acts, on which task, in which dossier, and where it keeps what is typed. */
public interface TaskContext {

    Actor actor();

    OpenTask task();

    Dossier dossier();

    /** Where what is typed is kept until the task is done. */
    KeptPlace typing();

    /** Why something is refused, in the words the person reads. */
    String explain(Problem problem);

    /** That something failed, in the words the person reads; the log is told why. */
    String explain(RuntimeException failure);

    default TaskId taskId() {
        return task().id();
    }
}

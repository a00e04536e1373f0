package nl.ibp.api.completion;

import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.inbox.TaskId;

/** Does a piece of work. The use case behind it checks whether it may be done, by whom, and as it was said. */
@FunctionalInterface
public interface Deed {

    void perform(Actor actor, TaskId task);
}

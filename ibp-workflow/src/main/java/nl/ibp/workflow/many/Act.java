package nl.ibp.workflow.many;

import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.inbox.TaskId;

/** What is done to each of several pieces of work, by the use case that does it to one. */
@FunctionalInterface
public interface Act {

    /** @throws Refused as for one */
    void on(Actor actor, TaskId task);
}

package nl.ibp.ui.inbox;

import nl.ibp.domain.Problem;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.inbox.EndedTask;

/** How work ended, in words for one person. */
final class TaskEnding {

    private TaskEnding() {}

    static boolean isBy(PersonId person, EndedTask ended) {
        return person.equals(ended.endedBy());
    }

    /** @param typed what the person wrote is still there */
    static Problem of(EndedTask ended, PersonId person, boolean typed) {
        if (ended.lapse() != null) {
            return Problem.of("", "TASK_LAPSED", ended.endedAt(), ended.lapse());
        }
        if (isBy(person, ended)) {
            return Problem.of("", "TASK_DONE_BY_YOU", ended.endedAt());
        }
        return Problem.of("", typed ? "TASK_DONE_BY" : "TASK_DONE_BEFORE", ended.endedBy(), ended.endedAt());
    }
}

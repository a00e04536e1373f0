package nl.ibp.api.task;

import nl.ibp.api.problem.ApiProblem;
import nl.ibp.workflow.inbox.TaskId;

/** Where open work is found. */
final class TaskAddress {

    static final String ALL = "/v1/taken";
    static final String ONE = ALL + "/{id}";
    static final String HANDLER = ONE + "/behandelaar";
    static final String COMPLETIONS = ONE + "/afrondingen";

    private TaskAddress() {}

    /** @throws ApiProblem where no work could be called so */
    static TaskId read(String id) {
        return TaskId.parse(id).orElseThrow(ApiProblem::nothingThere);
    }
}

package nl.ibp.api.task;

import nl.ibp.api.completion.Completions;
import nl.ibp.api.completion.Completions.Said;
import nl.ibp.api.problem.ApiProblem;
import nl.ibp.api.problem.Fault;
import nl.ibp.api.request.Asked;
import nl.ibp.api.request.Made;
import nl.ibp.api.request.Once;
import nl.ibp.api.word.TaskWords;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.inbox.Inbox;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Work is done as its form on the pages does it. */
@RestController
@WhereSignOnIsSet
class TaskCompletions {

    /** @param afgerond false where what was done leaves it open, with another term */
    record Completed(String taak, String soort, boolean afgerond) {}

    private final Completions completions;
    private final Inbox inbox;
    private final Once once;

    TaskCompletions(Completions completions, Inbox inbox, Once once) {
        this.completions = completions;
        this.inbox = inbox;
        this.once = once;
    }

    @PostMapping(TaskAddress.COMPLETIONS)
    ResponseEntity<byte[]> complete(Asked asked, @PathVariable String id) {
        TaskId task = TaskAddress.read(id);
        Said said = asked.read(completions::read);
        return once.answer(asked.question(), () -> completed(asked.actor(), task, said));
    }

    private Made completed(Actor actor, TaskId id, Said said) {
        // Of what is over, or not theirs, the use case tells.
        inbox.find(actor, id).ifPresent(task -> requireKind(task, said.kind()));
        said.deed().perform(actor, id);
        boolean isOver = inbox.find(actor, id).isEmpty();
        return Made.done(new Completed(id.value(), TaskWords.KIND.of(said.kind()), isOver));
    }

    private static void requireKind(OpenTask task, TaskKind said) {
        if (task.kind() != said) {
            throw ApiProblem.refused(Fault.inBody("/soort", "other-kind", TaskWords.KIND.of(task.kind())));
        }
    }
}

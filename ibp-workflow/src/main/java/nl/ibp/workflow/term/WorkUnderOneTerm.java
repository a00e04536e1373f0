package nl.ibp.workflow.term;

import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.term.Term;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.Tasks;
import org.springframework.stereotype.Component;

/** A piece of work alone, or all positions or votes of one round, which have one term together. */
@Component
class WorkUnderOneTerm {

    private final Tasks tasks;
    private final Rounds rounds;

    WorkUnderOneTerm(Tasks tasks, Rounds rounds) {
        this.tasks = tasks;
        this.rounds = rounds;
    }

    Term termOf(OpenTask task) {
        return task.term().orElseThrow(() -> Refused.because("", "NO_TERM"));
    }

    /** @return the work as it is now */
    List<OpenTask> change(OpenTask task, Term changed) {
        if (!task.isPartOfRound()) {
            return List.of(set(task, changed));
        }
        rounds.change(task, changed);
        return tasks.openOn(task.proposal()).stream()
                .filter(one -> one.kind() == task.kind() && rounds.bodyOf(one).equals(rounds.bodyOf(task)))
                .map(one -> set(one, changed))
                .toList();
    }

    OpenTask set(OpenTask task, Term changed) {
        tasks.changeTerm(task.id(), changed);
        return task.with(changed);
    }
}

package nl.ibp.workflow.inbox;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A piece of somebody's work, and what was typed into its form. */
@Component
@Transactional
public class Inbox {

    private final Tasks tasks;
    private final FormDrafts drafts;
    private final EndedWork endedWork;
    private final Clock clock;

    Inbox(Tasks tasks, FormDrafts drafts, EndedWork endedWork, Clock clock) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.endedWork = endedWork;
        this.clock = clock;
    }

    /**
     * Open work by its id.
     *
     * @return empty when it is no longer open
     * @throws Refused when it is not the actor's, whether it exists or not
     */
    public Optional<OpenTask> find(Actor actor, TaskId id) {
        Optional<OpenTask> open = tasks.findOpen(id);
        if (open.isPresent()) {
            TaskDesk.requireWorkOf(actor, open.get());
        } else {
            endedWork.find(actor, id).orElseThrow(() -> Refused.because("", "NOT_YOUR_TASK"));
        }
        return open;
    }

    /** How work ended that was the actor's. */
    public Optional<EndedTask> findEnded(Actor actor, TaskId id) {
        return endedWork.find(actor, id);
    }

    public Optional<FormDrafts.FormDraft> typed(Actor actor, TaskId id) {
        return drafts.find(actor.person(), id);
    }

    /** @return whether it is kept; not when the work is not the actor's, or the actor did it already */
    public boolean keepTyped(Actor actor, TaskId id, Map<String, String> fields) {
        boolean keeps = isOpenFor(actor, id) || wasEndedUnder(actor, id);
        if (keeps) {
            drafts.save(actor.person(), id, fields, clock.instant());
        }
        return keeps;
    }

    private boolean isOpenFor(Actor actor, TaskId id) {
        return tasks.findOpen(id).filter(task -> task.isWorkOf(actor)).isPresent();
    }

    // Whoever is in the middle of a sentence when a colleague is first must still find it, and not half of it.
    private boolean wasEndedUnder(Actor actor, TaskId id) {
        return findEnded(actor, id)
                .filter(ended -> !actor.person().equals(ended.endedBy()))
                .isPresent();
    }
}

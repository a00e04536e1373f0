package nl.ibp.workflow.inbox;

import java.time.Clock;
import java.util.Optional;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.audit.Audited;
import nl.ibp.workflow.typing.FormPlace;
import nl.ibp.workflow.typing.Saving;
import nl.ibp.workflow.typing.SavingTyped;
import nl.ibp.workflow.typing.TypedForm;
import nl.ibp.workflow.typing.TypedForms;
import nl.ibp.workflow.typing.Typing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A piece of somebody's work, and what was typed into its form. */
@Component
@Transactional
@Audited(false)
public class Inbox {

    private final Tasks tasks;
    private final Claims claims;
    private final TypedForms forms;
    private final SavingTyped saving;
    private final EndedWork endedWork;
    private final Clock clock;

    Inbox(Tasks tasks, Claims claims, TypedForms forms, SavingTyped saving, EndedWork endedWork, Clock clock) {
        this.tasks = tasks;
        this.claims = claims;
        this.forms = forms;
        this.saving = saving;
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
        return open.map(claims::standing);
    }

    /** The actor has its form before them: from now on it does not wait any more. Nothing happens where it is not theirs. */
    public void begin(Actor actor, TaskId id) {
        if (isOpenFor(actor, id)) {
            tasks.begun(id, clock.instant());
        }
    }

    /** How work ended that was the actor's. */
    public Optional<EndedTask> findEnded(Actor actor, TaskId id) {
        return endedWork.find(actor, id);
    }

    /** What the actor typed into its form and did not send. */
    public Optional<TypedForm> typed(Actor actor, TaskId id) {
        return forms.find(actor.person(), FormPlace.task(id));
    }

    /**
     * Keeps what the actor types.
     *
     * @param over the revision it was typed over
     * @return not kept when the work is not the actor's, or the actor did it already
     */
    public Saving keepTyped(Actor actor, TaskId id, Typing typing, long over) {
        begin(actor, id);
        return isOpenFor(actor, id) || wasEndedUnder(actor, id)
                ? saving.save(actor.person(), FormPlace.task(id), typing, over)
                : new Saving.NotKept();
    }

    /** It was seen and chosen from. What the actor typed in its window since stays. */
    public void settleTyped(Actor actor, TaskId id, TypedForm.Aside seen) {
        forms.forgetAside(actor.person(), FormPlace.task(id), seen);
    }

    /** It is as it was to begin with; another text that was typed meanwhile stays. */
    public void discardTyped(Actor actor, TaskId id, long revision) {
        forms.discard(actor.person(), FormPlace.task(id), revision);
    }

    /** What a colleague answered who was first, for whoever the work was for too and may read the dossier. */
    public Optional<TypedForms.SentForm> answerOfColleague(Actor actor, TaskId id) {
        return endedWork.mayReadAnswer(actor, id)
                ? forms.findSent(FormPlace.task(id))
                        .filter(answer -> !answer.by().equals(actor.person()))
                : Optional.empty();
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

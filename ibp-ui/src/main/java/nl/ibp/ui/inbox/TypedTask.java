package nl.ibp.ui.inbox;

import java.util.Optional;
import nl.ibp.ui.component.KeptPlace;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.inbox.Inbox;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.typing.Saving;
import nl.ibp.workflow.typing.TypedForm;
import nl.ibp.workflow.typing.Typing;

/** Where what is typed into the form of a task is kept. */
record TypedTask(TaskId task, CurrentActor actor, Inbox inbox) implements KeptPlace {

    @Override
    public Optional<TypedForm> find() {
        return inbox.typed(actor.get(), task);
    }

    @Override
    public Saving save(Typing typing, long over) {
        return inbox.keepTyped(actor.get(), task, typing, over);
    }

    @Override
    public void settle(TypedForm.Aside seen) {
        inbox.settleTyped(actor.get(), task, seen);
    }

    @Override
    public void discard(long revision) {
        inbox.discardTyped(actor.get(), task, revision);
    }
}

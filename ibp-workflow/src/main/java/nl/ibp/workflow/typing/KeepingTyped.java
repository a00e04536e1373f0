package nl.ibp.workflow.typing;

import java.util.Optional;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.audit.Audited;
import nl.ibp.workflow.typing.TypedForm.Aside;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what somebody types into a form that is not that of a task, until it is sent. It is for nobody else to see,
 * whatever may be done with it; the use case that it is sent to decides that.
 */
@Component
@Transactional
@Audited(false)
public class KeepingTyped {

    private final TypedForms forms;
    private final SavingTyped saving;

    KeepingTyped(TypedForms forms, SavingTyped saving) {
        this.forms = forms;
        this.saving = saving;
    }

    @Transactional(readOnly = true)
    public Optional<TypedForm> find(Actor actor, FormPlace place) {
        return forms.find(actor.person(), place);
    }

    /** @param over the revision it was typed over */
    public Saving save(Actor actor, FormPlace place, Typing typing, long over) {
        return saving.save(actor.person(), place, typing, over);
    }

    /** It was seen and chosen from. What was typed in its window since stays. */
    public void settle(Actor actor, FormPlace place, Aside seen) {
        forms.forgetAside(actor.person(), place, seen);
    }

    /** It was sent, or is as it was to begin with. Another text that was typed meanwhile stays. */
    public void discard(Actor actor, FormPlace place, long revision) {
        forms.discard(actor.person(), place, revision);
    }
}

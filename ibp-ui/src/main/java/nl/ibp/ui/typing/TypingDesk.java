package nl.ibp.ui.typing;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import nl.ibp.ui.component.KeptPlace;
import nl.ibp.ui.component.KeptPlaces;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.typing.FormPlace;
import nl.ibp.workflow.typing.KeepingTyped;
import nl.ibp.workflow.typing.Saving;
import nl.ibp.workflow.typing.TypedForm;
import nl.ibp.workflow.typing.Typing;
import org.springframework.stereotype.Component;

/** Lets the forms of every page keep what is typed, for the person of the moment. */
@Component
class TypingDesk implements KeptPlaces, VaadinServiceInitListener {

    private final CurrentActor actor;
    private final KeepingTyped keeping;

    TypingDesk(CurrentActor actor, KeepingTyped keeping) {
        this.actor = actor;
        this.keeping = keeping;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(begun -> use(begun.getUI()));
    }

    @Override
    public KeptPlace at(FormPlace place) {
        return new Kept(place);
    }

    private final class Kept implements KeptPlace {

        private final FormPlace place;

        Kept(FormPlace place) {
            this.place = place;
        }

        @Override
        public Optional<TypedForm> find() {
            return keeping.find(actor.get(), place);
        }

        @Override
        public Saving save(Typing typing, long over) {
            return keeping.save(actor.get(), place, typing, over);
        }

        @Override
        public void settle(TypedForm.Aside seen) {
            keeping.settle(actor.get(), place, seen);
        }

        @Override
        public void discard(long revision) {
            keeping.discard(actor.get(), place, revision);
        }
    }
}

package nl.ibp.ui.account;

import java.util.List;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.ui.security.CurrentSession;
import nl.ibp.workflow.session.EndingSessions;
import nl.ibp.workflow.session.OpenSession;
import org.springframework.stereotype.Component;

/** Where the person of the moment is signed in. */
@Component
public class SessionDesk {

    private final CurrentActor actor;
    private final CurrentSession present;
    private final EndingSessions ending;

    SessionDesk(CurrentActor actor, CurrentSession present, EndingSessions ending) {
        this.actor = actor;
        this.present = present;
        this.ending = ending;
    }

    List<OpenSession> all() {
        return ending.own(actor.get());
    }

    boolean isPresent(OpenSession session) {
        return present.id().filter(session.id()::equals).isPresent();
    }

    void endOthers() {
        present.id().ifPresent(id -> ending.endOthers(actor.get(), id));
    }
}

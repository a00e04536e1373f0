package nl.ibp.ui.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.programme.Themes;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.inbox.Claiming;
import org.springframework.stereotype.Component;

/** Makes the rows of the inbox. */
@Component
class InboxItems {

    final NameBook names;
    final Themes themes;
    final Appointments appointments;
    final Claiming claiming;
    final TermBadge terms;
    final TaskActionDesk actions;
    private final Clock clock;

    InboxItems(
            NameBook names,
            Themes themes,
            Appointments appointments,
            Claiming claiming,
            TermBadge terms,
            TaskActionDesk actions,
            Clock clock) {
        this.names = names;
        this.themes = themes;
        this.appointments = appointments;
        this.claiming = claiming;
        this.terms = terms;
        this.actions = actions;
        this.clock = clock;
    }

    /** @param act runs what a button of the row does, for who acts then, and shows what is refused */
    InboxItem item(Consumer<Consumer<Actor>> act) {
        return new InboxItem(this, act);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}

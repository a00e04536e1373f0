package nl.ibp.ui.inbox;

import java.util.List;
import java.util.function.Consumer;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.many.Act;

/** Something that can be done to several pieces of work at once. Each feature publishes its own as beans. */
public interface ManyAct {

    /** Key of the verb on its button. */
    String verb();

    /** Whether it is of use for all of these; whether it is allowed for each shows when it is done. */
    boolean suits(List<InboxRow> rows, Actor actor);

    /**
     * Asks what it needs to know, if anything.
     *
     * @param start begins with what was answered
     * @throws nl.ibp.domain.Refused when there is nothing to be answered, as when nobody else may do it
     */
    void ask(List<InboxRow> rows, Actor actor, Consumer<Act> start);
}

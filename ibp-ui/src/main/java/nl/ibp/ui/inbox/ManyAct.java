package nl.ibp.ui.inbox;

import java.util.List;
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
     * @param beginning is told what was answered
     * @throws nl.ibp.domain.Refused when there is nothing to be answered, as when nobody else may do it
     */
    void ask(List<InboxRow> rows, Actor actor, Beginning beginning);

    /** Begins with what was answered. */
    @FunctionalInterface
    interface Beginning {

        /** @param whenAllDone what was answered is needed no more; where some were refused it is asked for again */
        void begin(Act act, Runnable whenAllDone);
    }
}

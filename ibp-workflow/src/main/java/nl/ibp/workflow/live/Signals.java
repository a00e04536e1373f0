package nl.ibp.workflow.live;

import java.time.Duration;
import java.util.function.Consumer;

/** Carries changes between the nodes that work on one database. A node does not hear itself. */
public interface Signals {

    /**
     * Begins to listen and to tell; from when this returns nothing is missed that the database can be asked for.
     *
     * @param heard gets what other nodes tell, and {@link Change.Unknown} where something may have been missed; called
     *     by one thread, which it must not keep
     */
    void start(Consumer<Change> heard);

    /** Tells the other nodes, soon and without waiting for them. To be called once the change is committed. */
    void tell(Change change);

    /** How far this node is behind: since when it cannot tell what happened here, or not hear what did elsewhere. */
    Duration lag();

    /** Tells what is still to be told, and ends. */
    void stop();
}

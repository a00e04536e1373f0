package nl.ibp.workflow.event;

/** Whether a receiver is told of anything. The names are kept in the database: add, never rename. */
public enum SubscriptionState {
    ACTIVE,
    /** An administrator stopped it; it goes on where it stopped. */
    PAUSED,
    /** The receiver said that it will take nothing any more. */
    GONE
}

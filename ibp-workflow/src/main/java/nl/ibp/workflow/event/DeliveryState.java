package nl.ibp.workflow.event;

/** What became of something that is to be delivered. The names are kept in the database: add, never rename. */
public enum DeliveryState {
    WAITING,
    SENT,
    /** It was tried often enough. */
    STUCK,
    /** An administrator left it out. */
    SKIPPED
}

package nl.ibp.workflow.waiting;

/** In which order one goes through what waits. */
public enum WaitingOrder {
    /** By body and seat, in the order in which people are used to see them, and at each by {@link #TERM}. */
    BODY,
    /** What waits longest first. */
    AGE,
    /** By the last day of the term; then what has none, then what stands still. */
    TERM
}

package nl.ibp.workflow.inbox;

/** In which order somebody goes through their work. */
public enum WorkOrder {
    /** By the last day of its term, what has none last; then the oldest first. */
    DUE,
    /** What came last first. */
    NEWEST,
    /** By the number of its proposal, and for each as by {@link #DUE}. */
    PROPOSAL
}

package nl.ibp.workflow.inbox;

/** Work that one has put out of one's sight. It comes back by itself when its day has come or nobody else is left. */
public enum WorkAside {
    /** Until a day that one chose. */
    ASLEEP,
    /** Left to the others who may do it. */
    NOT_FOR_ME
}

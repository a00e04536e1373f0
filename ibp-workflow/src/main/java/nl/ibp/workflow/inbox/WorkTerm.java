package nl.ibp.workflow.inbox;

/** How the term of the work that is looked for stands. */
public enum WorkTerm {
    /** Its last day is over. */
    OVERDUE,
    /** Its last day is today or within six days. */
    WITHIN_WEEK,
    /** None runs. */
    NONE
}

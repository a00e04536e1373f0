package nl.ibp.workflow.monitoring;

/** What a body or a province does of a path. The names are kept in the database: add, never rename. */
public enum StepPart {
    /** The members of a committee give their positions. */
    REVIEWS,
    /** Its chair establishes the advice. */
    ADVICE,
    /** A province tells its States, or lets them decide. */
    STATES
}

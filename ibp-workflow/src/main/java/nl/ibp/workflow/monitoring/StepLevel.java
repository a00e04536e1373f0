package nl.ibp.workflow.monitoring;

/** How large a part of a path is. The names are kept in the database: add, never rename. */
public enum StepLevel {
    /** The whole dossier at one status. */
    STEP,
    /** What one body or province does of it. */
    PART,
    /** One piece of work. */
    WORK
}

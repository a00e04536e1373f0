package nl.ibp.workflow.inbox;

/** Who has taken on the work that is looked for. */
public enum WorkClaim {
    MINE,
    SOMEBODY_ELSE,
    NOBODY
}

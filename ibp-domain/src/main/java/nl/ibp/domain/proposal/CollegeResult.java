package nl.ibp.domain.proposal;

/** What the colleges' decisions come to together. */
public enum CollegeResult {
    /** Not every college has decided yet. */
    PENDING,
    ENDORSED,
    /** At least one deferred or refused: the lead chooses how to go on. */
    REFUSED
}

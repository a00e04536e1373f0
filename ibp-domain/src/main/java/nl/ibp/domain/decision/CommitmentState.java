package nl.ibp.domain.decision;

/** How it stands with what the Rijk committed itself to (step 13 of the path). */
public enum CommitmentState {
    UNDER_WAY,
    KEPT,
    NOT_KEPT;

    /** Nothing more is to come of it. */
    public boolean isSettled() {
        return this != UNDER_WAY;
    }
}

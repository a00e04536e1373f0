package nl.ibp.domain.proposal;

/** What a college (GS) decides on submitting or co-signing (step 2). */
public enum CollegeOutcome {
    ENDORSE,
    DEFER,
    REFUSE;

    /** The lead is owed a why. */
    public boolean needsReasons() {
        return this != ENDORSE;
    }
}

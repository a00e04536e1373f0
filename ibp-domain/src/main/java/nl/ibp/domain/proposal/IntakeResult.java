package nl.ibp.domain.proposal;

/** Outcome of the intake by the IPO-bureau (step 3). */
public enum IntakeResult {
    COMPLETE,
    INCOMPLETE,
    NO_COMMITTEE;

    /** The lead is told what is missing. */
    public boolean needsRemarks() {
        return this == INCOMPLETE;
    }
}

package nl.ibp.domain.decision;

/** What the Rijk answered to a request (step 7 of the path). */
public enum CommitmentOutcome {
    PROMISED,
    PARTLY,
    PRO_MEMORIE,
    NO
}

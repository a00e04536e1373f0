package nl.ibp.domain.decision;

/** What the outcomes of all participating provinces come to (step 12 of the path). */
public enum ConsolidationResult {
    COMPLETE,
    PARTIAL,
    RENEGOTIATE,
    LAPSED
}

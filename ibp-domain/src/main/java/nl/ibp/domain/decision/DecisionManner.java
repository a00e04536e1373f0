package nl.ibp.domain.decision;

/** How the board came to a decision. */
public enum DecisionManner {
    MEETING,
    /** Schriftelijke procedure. */
    WRITTEN,
    /** By the kopgroep, under a mandate of the board. */
    MANDATE
}

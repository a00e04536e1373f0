package nl.ibp.domain.secrecy;

/** What came of a meeting of the States that had a secrecy before it. */
public enum RatificationOutcome {
    CONFIRMED,
    NOT_CONFIRMED,
    /** Too few were there to decide; the next meeting counts. */
    NO_QUORUM
}

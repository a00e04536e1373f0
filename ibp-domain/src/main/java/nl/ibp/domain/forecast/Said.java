package nl.ibp.domain.forecast;

/** What can be said of when a decision comes. */
public enum Said {
    DATES,
    TOO_FEW_CASES,
    /** Parked: nobody knows when it is taken up again. */
    STANDS_STILL,
    /** It is taken already, or will not be. */
    NOTHING_TO_COME
}

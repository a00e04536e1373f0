package nl.ibp.domain.proposal;

/** How fast the terms run. */
public enum Urgency {
    NORMAL,
    URGENT
}

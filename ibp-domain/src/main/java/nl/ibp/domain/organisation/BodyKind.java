package nl.ibp.domain.organisation;

/** The kinds of bodies on the path (domain reference, section 2). */
public enum BodyKind {
    /** The department of a province where proposals are written. */
    POLICY_DEPARTMENT,
    /** Gedeputeerde Staten. */
    COLLEGE,
    /** Provinciale Staten. */
    STATES,
    /** Ambtelijke adviescommissie. */
    OFFICIAL_COMMITTEE,
    /** Bestuurlijke adviescommissie. */
    ADMINISTRATIVE_COMMITTEE,
    BOARD,
    BUREAU,
    PROGRAMME_MANAGEMENT,
    ADMINISTRATION
}

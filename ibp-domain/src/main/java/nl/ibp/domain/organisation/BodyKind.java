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
    /** Bestuurlijke kopgroep: decides under a mandate of the board. */
    HEAD_GROUP,
    BUREAU,
    PROGRAMME_MANAGEMENT,
    ADMINISTRATION
}

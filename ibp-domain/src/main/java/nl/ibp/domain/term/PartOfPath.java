package nl.ibp.domain.term;

/** Whose work it is, as far as that decides on its term. */
public enum PartOfPath {
    /** Writing, and what the lead province chooses. */
    LEAD,
    /** Colleges on submitting or co-signing. */
    COLLEGES,
    BUREAU,
    /** Positions of an AAC or BAC and the advice made of them. */
    COMMITTEE,
    BOARD,
    /** What college and clerk of one province do after the board's decision. */
    STATES_PART,
    /** Sending an adopted change of the budget to the minister. */
    MINISTER,
    /** Confirming by the States of one province what their college made secret. */
    SECRECY
}

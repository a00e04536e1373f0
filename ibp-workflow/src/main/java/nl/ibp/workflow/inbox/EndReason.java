package nl.ibp.workflow.inbox;

/** Why work ended that nobody did. The names are kept in the database: add, never rename. */
public enum EndReason {
    /** Its term passed, and the process went on without it. */
    TERM_PASSED,
    /** The chair did not wait for the rest. */
    CLOSED_EARLY,
    /** The lead province took the proposal back. */
    WITHDRAWN,
    /** The board revoked what it had adopted. */
    REVOKED,
    /** A member wants to meet, so nobody votes in writing any more. */
    MEETING_REQUESTED,
    /** The mandate to decide under has ended. */
    MANDATE_ENDED,
    /** The proposal is over or is revised, so that the question has fallen away. */
    QUESTION_FELL_AWAY,
    /** What the States were to confirm is secret no more. */
    SECRECY_LIFTED
}

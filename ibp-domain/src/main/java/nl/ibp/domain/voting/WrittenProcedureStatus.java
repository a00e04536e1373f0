package nl.ibp.domain.voting;

/** Where a written procedure stands. */
public enum WrittenProcedureStatus {
    RUNNING,
    ADOPTED,
    /** Too few agreed in time, or more were against: the body meets. */
    NOT_ADOPTED,
    /** A member wants to meet. */
    MEETING_REQUESTED,
    /** Ended without a result: the proposal was taken back. */
    ENDED
}

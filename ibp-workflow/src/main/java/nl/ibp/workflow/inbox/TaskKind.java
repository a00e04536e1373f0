package nl.ibp.workflow.inbox;

/** What somebody is asked to do. The names are kept in the database: add, never rename. */
public enum TaskKind {
    DRAFT_PROPOSAL,
    REVISE_PROPOSAL,
    COLLEGE_DECIDES,
    CHOOSE_AFTER_REFUSAL,
    CHECK_COMPLETENESS,
    ASSIGN_ROUTE,
    REVIEW_BY_MEMBER,
    ESTABLISH_ADVICE,
    BOARD_DECIDES,
    RECORD_COMMITMENTS,
    SEND_STATES_LETTER,
    DRAFT_STATES_PROPOSAL,
    TREAT_IN_STATES_COMMITTEE,
    STATES_DECIDE,
    SEND_TO_MINISTER,
    CONSOLIDATE,
    VOTE_IN_WRITING,
    DECIDE_UNDER_MANDATE,
    RECONFIRM,
    RESUME_PROPOSAL,
    DECIDE_REVOCATION,
    JUDGE_NEW_ADVICE,
    CONFIRM_PARTICIPATION,
    NOTE_UNCONFIRMED,
    CONFIRM_SECRECY;

    /**
     * Its term runs, and it may be done, while the proposal is parked: the States confirm a secrecy in their next meeting,
     * whatever becomes of the proposal (Provinciewet 25(4)).
     */
    public boolean goesOnWhileParked() {
        return this == CONFIRM_SECRECY;
    }
}

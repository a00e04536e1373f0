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
    RECONFIRM
}

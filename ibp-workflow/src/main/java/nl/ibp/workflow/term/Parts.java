package nl.ibp.workflow.term;

import nl.ibp.domain.term.PartOfPath;
import nl.ibp.workflow.inbox.TaskKind;

/** Which part of the path a kind of work belongs to, as far as its term is concerned. */
final class Parts {

    private Parts() {}

    /** @param atBoard it lies at the board or a member of it, and not at a committee's */
    static PartOfPath of(TaskKind kind, boolean atBoard) {
        return switch (kind) {
            case DRAFT_PROPOSAL, REVISE_PROPOSAL, CHOOSE_AFTER_REFUSAL, RESUME_PROPOSAL -> PartOfPath.LEAD;
            case COLLEGE_DECIDES, CONFIRM_PARTICIPATION -> PartOfPath.COLLEGES;
            case CHECK_COMPLETENESS, ASSIGN_ROUTE, RECORD_COMMITMENTS, CONSOLIDATE, NOTE_UNCONFIRMED ->
                PartOfPath.BUREAU;
            case REVIEW_BY_MEMBER, ESTABLISH_ADVICE, JUDGE_NEW_ADVICE -> PartOfPath.COMMITTEE;
            case VOTE_IN_WRITING -> atBoard ? PartOfPath.BOARD : PartOfPath.COMMITTEE;
            case BOARD_DECIDES, DECIDE_UNDER_MANDATE, DECIDE_REVOCATION -> PartOfPath.BOARD;
            case SEND_STATES_LETTER, DRAFT_STATES_PROPOSAL, TREAT_IN_STATES_COMMITTEE, STATES_DECIDE, RECONFIRM ->
                PartOfPath.STATES_PART;
            case SEND_TO_MINISTER -> PartOfPath.MINISTER;
            case CONFIRM_SECRECY -> PartOfPath.SECRECY;
        };
    }
}

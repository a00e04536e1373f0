package nl.ibp.workflow.engine;

import java.util.Arrays;
import java.util.Optional;
import nl.ibp.workflow.inbox.TaskKind;

/** Which work a user task of the models is, and which row of {@code terms.dmn} its term comes from. */
enum ModelTask {
    DRAFT_PROPOSAL(RegionalProposalModel.DRAFT_PROPOSAL, TaskKind.DRAFT_PROPOSAL, "DRAFT"),
    REVISE_PROPOSAL(RegionalProposalModel.REVISE_PROPOSAL, TaskKind.REVISE_PROPOSAL, "REVISION"),
    COLLEGE_DECIDES(RegionalProposalModel.COLLEGE_DECIDES, TaskKind.COLLEGE_DECIDES, "COLLEGE"),
    CHOOSE_AFTER_REFUSAL(RegionalProposalModel.CHOOSE_AFTER_REFUSAL, TaskKind.CHOOSE_AFTER_REFUSAL, "REFUSAL_CHOICE"),
    CHECK_COMPLETENESS(RegionalProposalModel.CHECK_COMPLETENESS, TaskKind.CHECK_COMPLETENESS, "INTAKE"),
    ASSIGN_ROUTE(RegionalProposalModel.ASSIGN_ROUTE, TaskKind.ASSIGN_ROUTE, "ROUTING"),
    BOARD_DECIDES(BoardDecisionModel.BOARD_DECIDES, TaskKind.BOARD_DECIDES, "BOARD"),
    RECORD_COMMITMENTS(RegionalProposalModel.RECORD_COMMITMENTS, TaskKind.RECORD_COMMITMENTS, "COMMITMENTS"),
    CONSOLIDATE(RegionalProposalModel.CONSOLIDATE, TaskKind.CONSOLIDATE, "CONSOLIDATION"),
    RESUME_PROPOSAL(RegionalProposalModel.RESUME_PROPOSAL, TaskKind.RESUME_PROPOSAL, ""),
    DECIDE_REVOCATION(RegionalProposalModel.DECIDE_REVOCATION, TaskKind.DECIDE_REVOCATION, "REVOCATION"),
    REVIEW_BY_MEMBER(CommitteeConsultationModel.REVIEW_BY_MEMBER, TaskKind.REVIEW_BY_MEMBER, ""),
    JUDGE_NEW_ADVICE(CommitteeConsultationModel.JUDGE_NEW_ADVICE, TaskKind.JUDGE_NEW_ADVICE, "NEW_ADVICE"),
    ESTABLISH_ADVICE(CommitteeConsultationModel.ESTABLISH_ADVICE, TaskKind.ESTABLISH_ADVICE, "ADVICE"),
    SEND_STATES_LETTER(StatesDecisionModel.SEND_STATES_LETTER, TaskKind.SEND_STATES_LETTER, "STATES_LETTER"),
    DRAFT_STATES_PROPOSAL(StatesDecisionModel.DRAFT_STATES_PROPOSAL, TaskKind.DRAFT_STATES_PROPOSAL, "STATES_PROPOSAL"),
    TREAT_IN_STATES_COMMITTEE(
            StatesDecisionModel.TREAT_IN_STATES_COMMITTEE, TaskKind.TREAT_IN_STATES_COMMITTEE, "STATES_COMMITTEE"),
    STATES_DECIDE(StatesDecisionModel.STATES_DECIDE, TaskKind.STATES_DECIDE, "STATES"),
    SEND_TO_MINISTER(StatesDecisionModel.SEND_TO_MINISTER, TaskKind.SEND_TO_MINISTER, "MINISTER"),
    VOTE_IN_WRITING(WrittenProcedureModel.VOTE_IN_WRITING, TaskKind.VOTE_IN_WRITING, ""),
    DECIDE_UNDER_MANDATE(BoardDecisionModel.DECIDE_UNDER_MANDATE, TaskKind.DECIDE_UNDER_MANDATE, "BOARD"),
    RECONFIRM(RegionalProposalModel.RECONFIRM, TaskKind.RECONFIRM, "RECONFIRMATION"),
    CONFIRM_PARTICIPATION(
            CollegeReconfirmationModel.CONFIRM_PARTICIPATION, TaskKind.CONFIRM_PARTICIPATION, "CONFIRMATION"),
    NOTE_UNCONFIRMED(CollegeReconfirmationModel.NOTE_UNCONFIRMED, TaskKind.NOTE_UNCONFIRMED, "UNCONFIRMED"),
    CONFIRM_SECRECY(SecrecyModel.CONFIRM_SECRECY, TaskKind.CONFIRM_SECRECY, "SECRECY");

    private final String elementId;
    private final TaskKind kind;
    private final String step;

    ModelTask(String elementId, TaskKind kind, String step) {
        this.elementId = elementId;
        this.kind = kind;
        this.step = step;
    }

    static ModelTask of(String elementId) {
        return Arrays.stream(values())
                .filter(task -> task.elementId.equals(elementId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No kind of work for element " + elementId));
    }

    TaskKind kind() {
        return kind;
    }

    /** The row of the table of terms; empty where none runs, or it is that of the round the work belongs to. */
    Optional<String> step() {
        return step.isEmpty() ? Optional.empty() : Optional.of(step);
    }
}

package nl.ibp.workflow.engine;

/** Ids in {@code board-decision.bpmn} and the names of its variables. */
final class BoardDecisionModel {

    static final String PROCESS = "boardDecision";

    static final String MANDATE_COVERS = "mandateCovers";
    static final String DECIDE_UNDER_MANDATE = "decideUnderMandate";
    static final String MANDATE_EXPIRED = "mandateExpired";
    static final String MANDATE_WITHDRAWN = "mandateWithdrawn";
    static final String BOARD_DECIDES = "boardDecides";
    static final String DECIDE_IN_WRITING = "decideInWriting";

    static final String MANDATE_ENDED_MESSAGE = "ibp.mandateEnded";

    static final String VAR_MANDATE_ID = "mandateId";
    static final String VAR_MANDATE_UNTIL = "mandateUntil";
    static final String VAR_BOARD_OUTCOME = "boardOutcome";

    /** Values of the outcome that are no decision. */
    static final String IN_WRITING = "IN_WRITING";

    static final String PASS_ON = "PASS_ON";

    private BoardDecisionModel() {}
}

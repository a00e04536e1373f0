package nl.ibp.workflow.engine;

/** Ids in {@code written-procedure.bpmn} and the names of its variables. */
final class WrittenProcedureModel {

    static final String PROCESS = "writtenProcedure";

    static final String VOTE_IN_WRITING = "voteInWriting";

    static final String WRITTEN_TERM_ENDED = "writtenTermEnded";

    static final String MEETING_REQUESTED_MESSAGE = "ibp.meetingRequested";

    static final String VAR_PROCEDURE_ID = "procedureId";
    static final String VAR_MEMBER_SEATS = "memberSeats";
    static final String VAR_LEADING_SEAT = "leadingSeat";
    static final String VAR_WRITTEN_DUE = "writtenDue";
    static final String VAR_WRITTEN_RESULT = "writtenResult";
    static final String VAR_WRITTEN_OUTCOME = "writtenOutcome";

    private WrittenProcedureModel() {}
}

package nl.ibp.workflow.engine;

/** Ids in {@code committee-consultation.bpmn} and the names of its variables. */
final class CommitteeConsultationModel {

    static final String PROCESS = "committeeConsultation";

    static final String ADVISED_BEFORE = "advisedBefore";
    static final String JUDGE_NEW_ADVICE = "judgeNewAdvice";
    static final String NEW_ADVICE_NEEDED = "newAdviceNeeded";
    static final String REVIEW_BY_MEMBER = "reviewByMember";
    static final String REVIEW_TERM_ENDED = "reviewTermEnded";
    static final String ESTABLISH_ADVICE = "establishAdvice";
    static final String ADVISE_IN_WRITING = "adviseInWriting";

    static final String REVIEWS_CLOSED_MESSAGE = "ibp.reviewsClosed";

    static final String VAR_BODY = "body";
    static final String VAR_STAGE = "stage";
    static final String VAR_CONSULTATION_ID = "consultationId";
    static final String VAR_MEMBER_SEATS = "memberSeats";
    static final String VAR_MEMBER_SEAT = "memberSeat";
    static final String VAR_CHAIR_SEAT = "chairSeat";
    static final String VAR_REVIEW_DUE = "reviewDue";
    static final String VAR_ADVICE_OUTCOME = "adviceOutcome";

    /** Value of the outcome that is no advice yet. */
    static final String IN_WRITING = "IN_WRITING";

    private CommitteeConsultationModel() {}
}

package nl.ibp.workflow.engine;

/** Ids in {@code states-decision.bpmn} and the names of its variables. */
final class StatesDecisionModel {

    static final String PROCESS = "statesDecision";

    static final String SEND_STATES_LETTER = "sendStatesLetter";
    static final String DRAFT_STATES_PROPOSAL = "draftStatesProposal";
    static final String TREAT_IN_STATES_COMMITTEE = "treatInStatesCommittee";
    static final String TWO_WEEKS_AFTER_NOTICE = "twoWeeksAfterNotice";
    static final String STATES_DECIDE = "statesDecide";
    static final String SEND_TO_MINISTER = "sendToMinister";

    static final String VAR_PROVINCE = "province";
    static final String VAR_COLLEGE_SEAT = "collegeSeat";
    static final String VAR_CLERK_SEAT = "clerkSeat";
    static final String VAR_OWN_AMOUNT_CENTS = "ownAmountCents";
    static final String VAR_PRO_MEMORIE_LINES = "proMemorieLines";
    static final String VAR_COMMITTEE_RESULT = "committeeResult";
    static final String VAR_URGENT_CASE = "urgentCase";
    static final String VAR_DELIBERATION_FROM = "deliberationFrom";
    static final String VAR_STATES_OUTCOME = "statesOutcome";

    private StatesDecisionModel() {}
}

package nl.ibp.domain.states;

public enum StatesFileStatus {
    /** The college drafts its letter or proposal. */
    DRAFTING,
    LETTER_SENT,
    IN_COMMITTEE,
    /** Ripe; waits for the day the States may deliberate and for their meeting. */
    BEFORE_STATES,
    ADOPTED,
    REJECTED,
    /** Adopted, and the change of the budget is with the minister (Provinciewet 195). */
    SENT_TO_MINISTER
}

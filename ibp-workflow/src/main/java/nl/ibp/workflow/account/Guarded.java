package nl.ibp.workflow.account;

/** What is guessed at. */
public enum Guarded {
    PASSWORD,
    SECOND_STEP
}

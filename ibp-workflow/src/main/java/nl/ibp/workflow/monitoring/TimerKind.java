package nl.ibp.workflow.monitoring;

/** What the process lets a timer wait for. */
public enum TimerKind {
    /** The bureau assigns a route in time; else the board is asked at once. */
    ROUTE,
    /** Members give their positions; what is missing after the term counts as no advice given. */
    REVIEWS,
    /** The two weeks between public notice and deliberation in the States (Provinciewet 194(3) and 196(2)). */
    DELIBERATION,
    /** Members vote in writing; who is silent after the term does not agree. */
    WRITTEN,
    /** The kopgroep decides until its mandate is over; then the board does. */
    MANDATE,
    /** The States confirm a secrecy in their next meeting; else it lapses (Provinciewet 25(4) and 55(3)). */
    CONFIRMATION
}

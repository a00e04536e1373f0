package nl.ibp.domain.states;

/** What the States of a province are given: word of it, or something to decide. */
public enum Involvement {
    /** Statenbrief: no money of the province itself is involved. */
    LETTER,
    /** Statenvoorstel with a change of the budget. */
    PROPOSAL
}

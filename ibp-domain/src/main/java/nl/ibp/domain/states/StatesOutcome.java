package nl.ibp.domain.states;

/** What the States can decide: the list of the standard for open council information (ORI). */
public enum StatesOutcome {
    ADOPTED_UNANIMOUSLY,
    ADOPTED,
    ADOPTED_AS_AMENDED,
    ADOPTED_WITH_RESERVATION,
    REJECTED,
    DEFERRED;

    public boolean isAdoption() {
        return this != REJECTED && this != DEFERRED;
    }

    /** What the States changed is named, and the change of the budget as they adopted it. */
    public boolean isAmended() {
        return this == ADOPTED_AS_AMENDED;
    }

    public boolean isReserved() {
        return this == ADOPTED_WITH_RESERVATION;
    }

    /** What nobody wants a vote on is adopted (Provinciewet 32), so rejecting takes one. */
    public boolean needsVote() {
        return this == REJECTED;
    }

    public boolean needsReasons() {
        return !isAdoption();
    }
}

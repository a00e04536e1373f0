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
}

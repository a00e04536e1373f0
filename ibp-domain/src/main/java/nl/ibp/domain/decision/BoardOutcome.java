package nl.ibp.domain.decision;

/** What the IPO board can decide (step 6 of the path). */
public enum BoardOutcome {
    ADOPT,
    ADOPT_WITH_CONDITIONS,
    DEFER,
    RETURN,
    REJECT,
    /** Voor kennisgeving aannemen. */
    TAKE_NOTE;

    public boolean isAdoption() {
        return this == ADOPT || this == ADOPT_WITH_CONDITIONS;
    }

    public boolean isConditional() {
        return this == ADOPT_WITH_CONDITIONS;
    }

    /**
     * The lead and the committees are owed a why when the board does not go along, and when it adopts what a committee
     * advised against.
     */
    public boolean needsReasons(boolean advisedAgainst) {
        return isAdoption() ? advisedAgainst : this != TAKE_NOTE;
    }
}

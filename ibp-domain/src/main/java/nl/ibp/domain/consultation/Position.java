package nl.ibp.domain.consultation;

/** What a member or a committee thinks of a proposal (steps 4 and 5 of the path). */
public enum Position {
    POSITIVE,
    POSITIVE_WITH_REMARKS,
    NEGATIVE,
    RETURN,
    /** Aanhouden: only a BAC as a whole can do this; it speaks again at its next meeting. */
    DEFER;

    public boolean isSupportive() {
        return this == POSITIVE || this == POSITIVE_WITH_REMARKS;
    }
}

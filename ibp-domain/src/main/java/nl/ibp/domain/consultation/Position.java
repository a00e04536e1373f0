package nl.ibp.domain.consultation;

import java.util.List;

/** What a member or a committee thinks of a proposal (steps 4 and 5 of the path). */
public enum Position {
    POSITIVE,
    POSITIVE_WITH_REMARKS,
    NEGATIVE,
    RETURN,
    /** Aanhouden: only a BAC as a whole can do this; it speaks again at its next meeting. */
    DEFER;

    /** What a member can think of it. */
    public static List<Position> forMember() {
        return List.of(POSITIVE, POSITIVE_WITH_REMARKS, NEGATIVE, RETURN);
    }

    /** What a chair can lay down for the committee. */
    public static List<Position> forChair(Stage stage) {
        return stage == Stage.BAC ? List.of(values()) : forMember();
    }

    public boolean isSupportive() {
        return this == POSITIVE || this == POSITIVE_WITH_REMARKS;
    }

    /** Only what is simply positive goes without a word. */
    public boolean needsExplanation() {
        return this != POSITIVE;
    }
}

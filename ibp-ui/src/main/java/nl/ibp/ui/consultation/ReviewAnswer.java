package nl.ibp.ui.consultation;

import nl.ibp.domain.consultation.Position;

/** What a member can answer who is asked for a position. */
enum ReviewAnswer {
    POSITIVE,
    POSITIVE_WITH_REMARKS,
    NEGATIVE,
    RETURN,
    /** No position: the member has an interest and takes no part. */
    INTEREST;

    boolean needsExplanation() {
        return this == INTEREST || position().needsExplanation();
    }

    Position position() {
        return Position.valueOf(name());
    }
}

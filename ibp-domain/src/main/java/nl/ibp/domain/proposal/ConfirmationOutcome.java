package nl.ibp.domain.proposal;

import java.util.List;

/** What became of asking a new college. The names are kept in documents: add, never rename. */
public enum ConfirmationOutcome {
    AWAITED,
    CONFIRMED,
    NOT_CONFIRMED,
    /** The question fell away: the proposal is over, or all colleges are asked anew on a revision. */
    LAPSED;

    /** What a college can say. */
    public static List<ConfirmationOutcome> answers() {
        return List.of(CONFIRMED, NOT_CONFIRMED);
    }

    /** Lead and bureau are owed a why. */
    public boolean needsReasons() {
        return this == NOT_CONFIRMED;
    }
}

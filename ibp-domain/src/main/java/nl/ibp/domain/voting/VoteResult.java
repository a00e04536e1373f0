package nl.ibp.domain.voting;

/** What a count of votes means. */
public enum VoteResult {
    ADOPTED,
    REJECTED,
    /** The votes were even: decided at the next meeting. */
    TIE,
    /** Too few took part: nothing was decided. */
    INVALID
}

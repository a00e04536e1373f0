package nl.ibp.domain.voting;

/**
 * What a count of votes means (Provinciewet 29, 30 and 32). A tie goes to the next meeting; there, or in a full
 * meeting, the proposal counts as not adopted.
 */
public final class VotingPolicy {

    private VotingPolicy() {}

    /** @param tiedBefore the votes on it were even at an earlier meeting */
    public static VoteResult result(VoteCount count, boolean tiedBefore) {
        if (!count.isValid()) {
            return VoteResult.INVALID;
        }
        if (count.isMajority()) {
            return VoteResult.ADOPTED;
        }
        return count.isTie() && !count.isFull() && !tiedBefore ? VoteResult.TIE : VoteResult.REJECTED;
    }
}

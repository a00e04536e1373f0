package nl.ibp.domain.consultation;

/**
 * How many members must have answered before the chair may close early. Members with an interest are no part of either
 * number (Provinciewet 28 and 29, by analogy).
 *
 * @param percentage of the members, more than this share is needed; 0 to 99. Our own design (domain reference, 2).
 */
public record QuorumPolicy(int percentage) {

    public QuorumPolicy {
        if (percentage < 0 || percentage > 99) {
            throw new IllegalArgumentException("A quorum is 0 to 99 percent: " + percentage);
        }
    }

    /** The least number of reviews that is enough. */
    public int needed(int members) {
        return members * percentage / 100 + 1;
    }

    public boolean isReached(int reviews, int members) {
        return reviews >= needed(members);
    }
}

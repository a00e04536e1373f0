package nl.ibp.workflow.inbox;

/**
 * How much work there is, counted no further than anybody reads.
 *
 * @param counted from 0 to {@link #MOST}
 * @param isMore there is more than was counted
 */
public record WorkCount(int counted, boolean isMore) {

    public static final int MOST = 1000;

    /** @param found how many were found when looking for one more than {@link #MOST} at most */
    public static WorkCount of(int found) {
        return new WorkCount(Math.min(found, MOST), found > MOST);
    }
}

package nl.ibp.domain.decision;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the joint position of the provinces got from the Rijk (step 7 of the path).
 *
 * @param answers how many requests got which answer; none is 0
 * @param kept how many of what was promised was kept
 * @param notKept how many was not
 */
public record JointPosition(Map<CommitmentOutcome, Integer> answers, int kept, int notKept) {

    public JointPosition {
        answers = Map.copyOf(answers);
    }

    /** @param commitments those of one version */
    public static JointPosition of(List<FollowedCommitment> commitments) {
        Map<CommitmentOutcome, Integer> answers = new EnumMap<>(CommitmentOutcome.class);
        for (CommitmentOutcome outcome : CommitmentOutcome.values()) {
            answers.put(outcome, (int) commitments.stream()
                    .filter(followed -> followed.commitment().outcome() == outcome)
                    .count());
        }
        return new JointPosition(
                answers, count(commitments, CommitmentState.KEPT), count(commitments, CommitmentState.NOT_KEPT));
    }

    private static int count(List<FollowedCommitment> commitments, CommitmentState state) {
        return (int) commitments.stream()
                .filter(FollowedCommitment::isToBeKept)
                .filter(followed -> followed.state() == state)
                .count();
    }

    /** How many requests were answered. */
    public int asked() {
        return answers.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many got a promise, be it in part or without an amount. */
    public int promised() {
        return asked() - got(CommitmentOutcome.NO);
    }

    /** How many requests got this answer. */
    public int got(CommitmentOutcome outcome) {
        return answers.getOrDefault(outcome, 0);
    }
}

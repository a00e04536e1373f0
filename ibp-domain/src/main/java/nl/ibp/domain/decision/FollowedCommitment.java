package nl.ibp.domain.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.Refused;

/**
 * What the Rijk answered to a request, and what became of it.
 *
 * @param number of the request in its version, from 1
 * @param reports in the order in which they were made
 */
public record FollowedCommitment(Commitment commitment, int number, List<CommitmentReport> reports) {

    public FollowedCommitment {
        reports = List.copyOf(reports);
    }

    /**
     * Puts to each commitment what was reported of it.
     *
     * @param commitments all of one proposal, in the order in which they were recorded
     */
    public static List<FollowedCommitment> all(List<Commitment> commitments, List<CommitmentReport> reports) {
        Map<Integer, Integer> numbers = new HashMap<>();
        List<FollowedCommitment> all = new ArrayList<>();
        for (Commitment commitment : commitments) {
            int version = commitment.version();
            int number = numbers.merge(version, 1, Integer::sum);
            all.add(new FollowedCommitment(
                    commitment,
                    number,
                    reports.stream()
                            .filter(report -> report.version() == version && report.number() == number)
                            .toList()));
        }
        return all;
    }

    /** Something was promised, of which the end is not known yet. */
    public boolean isOpen() {
        return isToBeKept() && !state().isSettled();
    }

    /** Something was promised, be it in part or without an amount. */
    public boolean isToBeKept() {
        return commitment.outcome() != CommitmentOutcome.NO;
    }

    /** Under way as long as nothing else was reported. */
    public CommitmentState state() {
        return reports.isEmpty()
                ? CommitmentState.UNDER_WAY
                : reports.get(reports.size() - 1).state();
    }

    /** @throws Refused when there is nothing left to report on */
    public void requireOpen() {
        if (!isToBeKept()) {
            throw Refused.because("", "NOTHING_PROMISED");
        }
        if (!isOpen()) {
            throw Refused.because("", "COMMITMENT_SETTLED");
        }
    }
}

package nl.ibp.domain.decision;

import java.util.Optional;
import nl.ibp.domain.Problem;
import nl.ibp.domain.voting.MeetingQuorumPolicy;
import nl.ibp.domain.voting.RollCall;
import nl.ibp.domain.voting.VoteCount;
import nl.ibp.domain.voting.VotingPolicy;

/**
 * What the board can make of a vote: it decides as the States do (Provinciewet 20, 28 to 30 and 32), since no source
 * gives it rules of its own.
 */
final class BoardVotePolicy {

    private BoardVotePolicy() {}

    /**
     * Why an outcome does not go with these votes; empty when it does.
     *
     * @param calledAgain the meeting before could not be opened for want of members
     * @param tiedBefore the votes were even at the meeting before
     */
    static Optional<Problem> contradiction(
            BoardOutcome outcome, RollCall votes, boolean calledAgain, boolean tiedBefore) {
        if (outcome == BoardOutcome.DEFER) {
            return Optional.empty();
        }
        int sitting = votes.members().size();
        if (!MeetingQuorumPolicy.mayOpen(sitting, votes.present(), calledAgain)) {
            return Optional.of(Problem.of("votes", "TOO_FEW_MEMBERS", MeetingQuorumPolicy.needed(sitting)));
        }
        VoteCount count = votes.count();
        return switch (VotingPolicy.result(count, tiedBefore)) {
            case INVALID -> Optional.of(Problem.of("votes", "TOO_FEW_VOTES", count.needed()));
            case TIE -> Optional.of(Problem.of("outcome", "TIE_GOES_TO_NEXT_MEETING"));
            case ADOPTED -> when(outcome == BoardOutcome.REJECT, "MAJORITY_IN_FAVOUR");
            case REJECTED -> when(outcome.isAdoption() || outcome == BoardOutcome.TAKE_NOTE, "NO_MAJORITY");
        };
    }

    private static Optional<Problem> when(boolean contradicts, String reason) {
        return contradicts ? Optional.of(Problem.of("votes", reason)) : Optional.empty();
    }
}

package nl.ibp.domain.decision;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.ibp.domain.Refused;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.voting.RollCall;
import nl.ibp.domain.voting.Vote;
import nl.ibp.domain.voting.VoteResult;
import nl.ibp.domain.voting.VotingPolicy;
import org.junit.jupiter.api.Test;

/** The board votes by name, after articles 20 and 28 to 32. */
class BoardVotingTest {

    private static final List<SeatId> MEMBERS = IntStream.rangeClosed(1, 12)
            .mapToObj(number -> new SeatId("bestuur-" + (char) ('a' + number)))
            .toList();

    @Test
    void adoptsWithAMajorityOfThoseWhoVoted() {
        assertThat(decide(BoardOutcome.ADOPT, votes(5, 2)).outcome()).isEqualTo(BoardOutcome.ADOPT);
        assertRefused(() -> decide(BoardOutcome.ADOPT, votes(3, 4)), "NO_MAJORITY");
        assertRefused(() -> decide(BoardOutcome.REJECT, votes(5, 2)), "MAJORITY_IN_FAVOUR");
        assertThat(decide(BoardOutcome.REJECT, votes(3, 4)).outcome()).isEqualTo(BoardOutcome.REJECT);
    }

    @Test
    void cannotOpenWithHalfOfItsMembersOrFewer() {
        assertRefused(() -> decide(BoardOutcome.ADOPT, votes(6, 0)), "TOO_FEW_MEMBERS");

        BoardDecision putOff = decide(BoardOutcome.DEFER, votes(6, 0));
        BoardDecision calledAgain = decide(BoardOutcome.ADOPT, withAbstention(6, 0, 6), putOff);

        assertThat(calledAgain.outcome()).isEqualTo(BoardOutcome.ADOPT);
    }

    @Test
    void putsATieOffToTheNextMeetingAndRejectsThere() {
        assertRefused(() -> decide(BoardOutcome.ADOPT, votes(5, 5)), "TIE_GOES_TO_NEXT_MEETING");
        assertRefused(() -> decide(BoardOutcome.REJECT, votes(5, 5)), "TIE_GOES_TO_NEXT_MEETING");
        BoardDecision tie = decide(BoardOutcome.DEFER, votes(5, 5));

        assertRefused(() -> decide(BoardOutcome.ADOPT, votes(5, 5), tie), "NO_MAJORITY");
        assertThat(decide(BoardOutcome.REJECT, votes(5, 5), tie).outcome()).isEqualTo(BoardOutcome.REJECT);
    }

    @Test
    void rejectsATieInAFullMeeting() {
        assertRefused(() -> decide(BoardOutcome.DEFER, votes(6, 6), new ArrayList<>(), ""), "REASONS_REQUIRED");
        assertThat(decide(BoardOutcome.REJECT, votes(6, 6)).outcome()).isEqualTo(BoardOutcome.REJECT);
        assertThat(decide(BoardOutcome.REJECT, withAbstention(5, 5, 2)).outcome())
                .isEqualTo(BoardOutcome.REJECT);
    }

    @Test
    void hasNoVoteOfSomebodyElse() {
        Map<SeatId, Vote> stranger = Map.of(new SeatId("gs-drenthe"), Vote.IN_FAVOUR);

        assertRefused(() -> new RollCall(MEMBERS, stranger), "NOT_A_MEMBER");
    }

    @Property
    void adoptsOnlyWhatTheVotesAdopt(@ForAll @Size(max = 12) List<Vote> given) {
        Map<SeatId, Vote> votes = new LinkedHashMap<>();
        IntStream.range(0, given.size()).forEach(i -> votes.put(MEMBERS.get(i), given.get(i)));
        RollCall rollCall = new RollCall(MEMBERS, votes);
        boolean enough = rollCall.present() > 6;
        boolean adopted = VotingPolicy.result(rollCall.count(), false) == VoteResult.ADOPTED;

        assertThat(isPossible(BoardOutcome.ADOPT, rollCall)).isEqualTo(enough && adopted);
        assertThat(isPossible(BoardOutcome.DEFER, rollCall)).isTrue();
        assertThat(isPossible(BoardOutcome.ADOPT, rollCall) && isPossible(BoardOutcome.REJECT, rollCall))
                .isFalse();
    }

    private static boolean isPossible(BoardOutcome outcome, RollCall votes) {
        try {
            decide(outcome, votes);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static BoardDecision decide(BoardOutcome outcome, RollCall votes, BoardDecision... earlier) {
        return decide(outcome, votes, List.of(earlier), "Omdat.");
    }

    private static BoardDecision decide(
            BoardOutcome outcome, RollCall votes, List<BoardDecision> earlier, String reasons) {
        return BoardDecision.decide(
                ProposalId.create(),
                1,
                outcome,
                List.of(),
                reasons,
                DecisionBasis.inMeeting(votes),
                List.of(),
                earlier,
                new PersonId("ipo-bestuur"),
                Fixtures.NOW);
    }

    private static RollCall votes(int inFavour, int against) {
        return withAbstention(inFavour, against, 0);
    }

    private static RollCall withAbstention(int inFavour, int against, int abstaining) {
        Map<SeatId, Vote> votes = new LinkedHashMap<>();
        IntStream.range(0, inFavour + against + abstaining)
                .forEach(i -> votes.put(MEMBERS.get(i), vote(i, inFavour, against)));
        return new RollCall(MEMBERS, votes);
    }

    private static Vote vote(int i, int inFavour, int against) {
        if (i < inFavour) {
            return Vote.IN_FAVOUR;
        }
        return i < inFavour + against ? Vote.AGAINST : Vote.ABSTAIN;
    }
}

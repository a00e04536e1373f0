package nl.ibp.domain.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.consultation.Advice;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.voting.MeetingQuorumPolicy;
import nl.ibp.domain.voting.RollCall;
import nl.ibp.domain.voting.VoteResult;
import nl.ibp.domain.voting.VotingPolicy;

/**
 * A decision of the IPO board on one version.
 *
 * @param conditions at least one when it adopts under conditions, else none
 * @param contrary it deviates from a negative advice
 * @param basis what it rests on: a meeting, a written procedure, or a mandate
 */
public record BoardDecision(
        ProposalId proposal,
        int version,
        BoardOutcome outcome,
        List<String> conditions,
        String reasons,
        boolean contrary,
        DecisionBasis basis,
        PersonId recordedBy,
        Instant decidedAt) {

    private static final int MOST_CONDITIONS = 300;

    public BoardDecision {
        reasons = Text.passage("reasons", reasons);
        conditions = Text.passages("conditions", conditions, MOST_CONDITIONS);
        // Documents from before there were other manners do not say it.
        basis = basis == null ? DecisionBasis.inMeeting(null) : basis;
        Refused.ifAny(problems(outcome, conditions, reasons, contrary));
    }

    /**
     * Decides, seeing the advice that was given; advice on another version does not count.
     *
     * @param earlier decisions on the same version, the earliest first
     * @throws Refused when conditions or reasons are missing where they are required, or the votes say otherwise
     */
    public static BoardDecision decide(
            ProposalId proposal,
            int version,
            BoardOutcome outcome,
            List<String> conditions,
            String reasons,
            DecisionBasis basis,
            List<Advice> advice,
            List<BoardDecision> earlier,
            PersonId by,
            Instant now) {
        boolean contrary = ContraryDecisionPolicy.deviates(version, outcome, advice);
        RollCall votes = basis.rollCall();
        if (votes != null) {
            boolean calledAgain = earlier.stream().anyMatch(BoardDecision::wantedMembers);
            boolean tiedBefore = earlier.stream().anyMatch(BoardDecision::wasTie);
            Refused.ifAny(BoardVotePolicy.contradiction(outcome, votes, calledAgain, tiedBefore).stream()
                    .toList());
        }
        return new BoardDecision(proposal, version, outcome, conditions, reasons, contrary, basis, by, now);
    }

    /** Put off since too few members were there. */
    private boolean wantedMembers() {
        RollCall votes = basis.rollCall();
        return votes != null && !MeetingQuorumPolicy.mayOpen(votes.members().size(), votes.present(), false);
    }

    private boolean wasTie() {
        RollCall votes = basis.rollCall();
        return votes != null && VotingPolicy.result(votes.count(), false) == VoteResult.TIE;
    }

    private static List<Problem> problems(
            BoardOutcome outcome, List<String> conditions, String reasons, boolean contrary) {
        List<Problem> problems = new ArrayList<>();
        if (outcome.isConditional() && conditions.isEmpty()) {
            problems.add(Problem.of("conditions", "CONDITION_REQUIRED"));
        }
        if (!outcome.isConditional() && !conditions.isEmpty()) {
            problems.add(Problem.of("conditions", "CONDITIONS_WITHOUT_CONDITIONAL_OUTCOME"));
        }
        if (outcome.needsReasons(contrary) && reasons.isEmpty()) {
            problems.add(Problem.of("reasons", contrary ? "REASONS_REQUIRED_AGAINST_ADVICE" : "REASONS_REQUIRED"));
        }
        return problems;
    }
}

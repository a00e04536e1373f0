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

/**
 * A decision of the IPO board on one version.
 *
 * @param conditions at least one when it adopts under conditions, else none
 * @param contrary it deviates from a negative advice
 */
public record BoardDecision(
        ProposalId proposal,
        int version,
        BoardOutcome outcome,
        List<String> conditions,
        String reasons,
        boolean contrary,
        PersonId recordedBy,
        Instant decidedAt) {

    private static final int MOST_CONDITIONS = 300;

    public BoardDecision {
        reasons = Text.passage("reasons", reasons);
        conditions = Text.passages("conditions", conditions, MOST_CONDITIONS);
        Refused.ifAny(problems(outcome, conditions, reasons, contrary));
    }

    /**
     * Decides, seeing the advice that was given; advice on another version does not count.
     *
     * @throws Refused when conditions or reasons are missing where they are required
     */
    public static BoardDecision decide(
            ProposalId proposal,
            int version,
            BoardOutcome outcome,
            List<String> conditions,
            String reasons,
            List<Advice> advice,
            PersonId by,
            Instant now) {
        boolean contrary = ContraryDecisionPolicy.deviates(version, outcome, advice);
        return new BoardDecision(proposal, version, outcome, conditions, reasons, contrary, by, now);
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

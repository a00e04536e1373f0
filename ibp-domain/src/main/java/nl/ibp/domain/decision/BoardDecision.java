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

    private static final int MOST_CONDITIONS = 100;

    public BoardDecision {
        reasons = Text.passage("reasons", reasons);
        conditions = conditions.stream()
                .map(condition -> Text.passage("conditions", condition))
                .filter(condition -> !condition.isEmpty())
                .toList();
        if (conditions.size() > MOST_CONDITIONS) {
            throw Refused.because("conditions", "TOO_MANY_ENTRIES", MOST_CONDITIONS);
        }
    }

    /**
     * Decides, seeing the advice that was given on this version.
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
        boolean contrary = ContraryDecisionPolicy.deviates(outcome, advice);
        BoardDecision decision = new BoardDecision(proposal, version, outcome, conditions, reasons, contrary, by, now);
        Refused.ifAny(decision.problems());
        return decision;
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (outcome == BoardOutcome.ADOPT_WITH_CONDITIONS && conditions.isEmpty()) {
            problems.add(Problem.of("conditions", "CONDITION_REQUIRED"));
        }
        if (outcome != BoardOutcome.ADOPT_WITH_CONDITIONS && !conditions.isEmpty()) {
            problems.add(Problem.of("conditions", "CONDITIONS_WITHOUT_CONDITIONAL_OUTCOME"));
        }
        if (contrary && reasons.isEmpty()) {
            problems.add(Problem.of("reasons", "REASONS_REQUIRED_AGAINST_ADVICE"));
        } else if (needsReasons() && reasons.isEmpty()) {
            problems.add(Problem.of("reasons", "REASONS_REQUIRED"));
        }
        return problems;
    }

    private boolean needsReasons() {
        return outcome == BoardOutcome.RETURN || outcome == BoardOutcome.REJECT || outcome == BoardOutcome.DEFER;
    }
}

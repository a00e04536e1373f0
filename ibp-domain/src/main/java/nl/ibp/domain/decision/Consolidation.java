package nl.ibp.domain.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.proposal.ProposalId;

/**
 * The result over all participating provinces, as the bureau lays it down.
 *
 * @param reasons required when it differs from what {@link ConsolidationPolicy} proposes
 */
public record Consolidation(
        ProposalId proposal,
        int version,
        ConsolidationResult result,
        String reasons,
        List<ProvincialOutcome> outcomes,
        PersonId recordedBy,
        Instant recordedAt) {

    public Consolidation {
        reasons = Text.passage("reasons", reasons);
        outcomes = List.copyOf(outcomes);
        Refused.ifAny(problems(result, reasons, outcomes));
    }

    private static List<Problem> problems(
            ConsolidationResult result, String reasons, List<ProvincialOutcome> outcomes) {
        List<Problem> problems = new ArrayList<>();
        if (result == ConsolidationResult.COMPLETE && !outcomes.stream().allMatch(ProvincialOutcome::goesAlong)) {
            problems.add(Problem.of("result", "NOT_COMPLETE_WITHOUT_EVERY_PROVINCE"));
        }
        if (result != ConsolidationPolicy.propose(outcomes) && reasons.isEmpty()) {
            problems.add(Problem.of("reasons", "REASONS_REQUIRED"));
        }
        return problems;
    }
}

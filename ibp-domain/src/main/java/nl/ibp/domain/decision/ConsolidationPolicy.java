package nl.ibp.domain.decision;

import java.util.List;

/**
 * What the bureau is offered as the result. A province that rejects never means failure by itself: when it was
 * indispensable there is to be renegotiated, else the others go on without it (domain reference, section 5).
 */
public final class ConsolidationPolicy {

    private ConsolidationPolicy() {}

    public static ConsolidationResult propose(List<ProvincialOutcome> outcomes) {
        if (outcomes.isEmpty()) {
            throw new IllegalStateException("No province took part, so there is nothing to consolidate");
        }
        if (outcomes.stream().allMatch(ProvincialOutcome::goesAlong)) {
            return ConsolidationResult.COMPLETE;
        }
        if (outcomes.stream().noneMatch(ProvincialOutcome::goesAlong)) {
            return ConsolidationResult.LAPSED;
        }
        boolean lacksIndispensable =
                outcomes.stream().anyMatch(outcome -> outcome.indispensable() && !outcome.goesAlong());
        return lacksIndispensable ? ConsolidationResult.RENEGOTIATE : ConsolidationResult.PARTIAL;
    }
}

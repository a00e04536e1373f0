package nl.ibp.domain.proposal;

import java.util.List;
import nl.ibp.domain.Problem;

/**
 * Who can be gone on without after a refusal: neither the lead nor a partner that the proposal calls indispensable. The
 * lead can revise the proposal so that the partner no longer is, ask again, or withdraw.
 */
final class DroppingOutPolicy {

    private DroppingOutPolicy() {}

    static List<Problem> problems(RegionalProposal proposal) {
        return proposal.refusingColleges().stream()
                .filter(proposal::isIndispensable)
                .map(province -> province.equals(proposal.lead())
                        ? Problem.of("choice", "LEAD_CANNOT_DROP_OUT")
                        : Problem.of("choice", "INDISPENSABLE_CANNOT_DROP_OUT", province))
                .toList();
    }
}

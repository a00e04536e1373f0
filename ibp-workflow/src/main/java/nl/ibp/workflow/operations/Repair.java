package nl.ibp.workflow.operations;

import java.util.List;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.monitoring.Disagreement;

/**
 * What a repair of a dossier does, as it was tried and taken back.
 *
 * @param number what people call the dossier by, or its id
 * @param steps in the order in which they are done
 * @param left what would still disagree after it; nothing where it can be repaired
 */
public record Repair(ProposalId proposal, String number, List<RepairStep> steps, List<Disagreement> left) {

    public Repair {
        steps = List.copyOf(steps);
        left = List.copyOf(left);
    }

    /** Everything agrees after it. Half of a repair is not done. */
    public boolean isPossible() {
        return left.isEmpty() && !steps.isEmpty();
    }
}

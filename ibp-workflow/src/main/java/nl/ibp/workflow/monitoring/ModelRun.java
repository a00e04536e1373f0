package nl.ibp.workflow.monitoring;

import java.util.Set;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.inbox.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * Some version of a model runs for a dossier.
 *
 * @param level what all of it is: the path itself, the part of a body, or no more than the work in it
 * @param body whose part it is; null where it is no part
 * @param work that is open in it
 */
public record ModelRun(
        ProposalId proposal, StepLevel level, @Nullable BodyId body, Set<TaskId> work, ModelVersion model) {

    public ModelRun {
        work = Set.copyOf(work);
    }
}

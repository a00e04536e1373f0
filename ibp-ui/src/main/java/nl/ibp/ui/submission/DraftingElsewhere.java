package nl.ibp.ui.submission;

import java.util.Set;
import nl.ibp.ui.inbox.TaskElsewhere;
import nl.ibp.ui.proposal.drafting.DraftNavigation;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import org.springframework.stereotype.Component;

/** Writing and rewriting a proposal has a page of its own, with all its parts. */
@Component
class DraftingElsewhere implements TaskElsewhere {

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.DRAFT_PROPOSAL, TaskKind.REVISE_PROPOSAL);
    }

    @Override
    public String addressOf(OpenTask task) {
        return DraftNavigation.addressOf(task.proposal());
    }
}

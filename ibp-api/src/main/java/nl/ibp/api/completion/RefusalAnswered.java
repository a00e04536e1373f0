package nl.ibp.api.completion;

import nl.ibp.api.request.Members;
import nl.ibp.api.word.ProposalWords;
import nl.ibp.domain.proposal.RefusalChoice;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import nl.ibp.workflow.submission.ChoosingAfterRefusal;
import org.springframework.stereotype.Component;

/** The lead goes on after a college said no. */
@Component
@WhereSignOnIsSet
class RefusalAnswered implements Completion {

    private final ChoosingAfterRefusal choosing;

    RefusalAnswered(ChoosingAfterRefusal choosing) {
        this.choosing = choosing;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.CHOOSE_AFTER_REFUSAL;
    }

    @Override
    public Deed read(Members sent) {
        RefusalChoice choice = sent.naming("keuze", "choice").choice("keuze", ProposalWords.AFTER_REFUSAL.choice());
        return (actor, task) -> choosing.choose(actor, task, choice);
    }
}

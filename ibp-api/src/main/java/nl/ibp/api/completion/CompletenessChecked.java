package nl.ibp.api.completion;

import nl.ibp.api.request.Members;
import nl.ibp.api.word.ProposalWords;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import nl.ibp.workflow.submission.CheckingCompleteness;
import org.springframework.stereotype.Component;

/** The bureau takes a proposal in. */
@Component
@WhereSignOnIsSet
class CompletenessChecked implements Completion {

    private final CheckingCompleteness checking;

    CompletenessChecked(CheckingCompleteness checking) {
        this.checking = checking;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.CHECK_COMPLETENESS;
    }

    @Override
    public Deed read(Members sent) {
        IntakeResult result = sent.naming("resultaat", "result").choice("resultaat", ProposalWords.INTAKE.choice());
        String remarks = sent.naming("opmerkingen", "remarks").text("opmerkingen");
        return (actor, task) -> checking.check(actor, task, result, remarks);
    }
}

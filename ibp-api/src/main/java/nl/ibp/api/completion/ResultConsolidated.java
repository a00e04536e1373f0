package nl.ibp.api.completion;

import nl.ibp.api.request.Members;
import nl.ibp.api.word.DecisionWords;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.workflow.board.Consolidating;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.stereotype.Component;

/** The bureau lays down the result over all provinces. */
@Component
@WhereSignOnIsSet
class ResultConsolidated implements Completion {

    private final Consolidating consolidating;

    ResultConsolidated(Consolidating consolidating) {
        this.consolidating = consolidating;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.CONSOLIDATE;
    }

    @Override
    public Deed read(Members sent) {
        ConsolidationResult result =
                sent.naming("resultaat", "result").choice("resultaat", DecisionWords.RESULT.choice());
        String reasons = sent.naming("motivering", "reasons").text("motivering");
        return (actor, task) -> consolidating.consolidate(actor, task, result, reasons);
    }
}

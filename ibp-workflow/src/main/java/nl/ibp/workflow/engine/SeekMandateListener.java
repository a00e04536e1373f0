package nl.ibp.workflow.engine;

import java.util.Optional;
import nl.ibp.domain.decision.Mandate;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.board.SeekingMandate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Tells the gateway before the board whether the kopgroep decides in its place, and until when it may. */
@Component("seekMandate")
class SeekMandateListener implements ExecutionListener {

    private final SeekingMandate mandates;

    SeekMandateListener(SeekingMandate mandates) {
        this.mandates = mandates;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Optional<Mandate> mandate = mandates.covering(ProposalId.of(execution.getProcessBusinessKey()));
        execution.setVariable(BoardDecisionModel.MANDATE_COVERS, mandate.isPresent());
        mandate.ifPresent(covering -> {
            execution.setVariable(
                    BoardDecisionModel.VAR_MANDATE_ID, covering.id().toString());
            execution.setVariable(BoardDecisionModel.VAR_MANDATE_UNTIL, Terms.after(covering.until()));
        });
    }
}

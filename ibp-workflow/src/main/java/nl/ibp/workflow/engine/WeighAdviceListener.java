package nl.ibp.workflow.engine;

import nl.ibp.domain.consultation.Stage;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.consultation.OpeningConsultation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Tells the gateway behind AAC or BAC whether a committee gave the proposal back. */
@Component("weighAdvice")
class WeighAdviceListener implements ExecutionListener {

    private final OpeningConsultation consultations;

    WeighAdviceListener(OpeningConsultation consultations) {
        this.consultations = consultations;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String gateway = execution.getCurrentActivityId();
        Stage stage = gateway.equals(RegionalProposalModel.OFFICIAL_ADVICE_RETURNED) ? Stage.AAC : Stage.BAC;
        execution.setVariable(
                gateway, consultations.wasReturned(ProposalId.of(execution.getProcessBusinessKey()), stage));
    }
}

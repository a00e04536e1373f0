package nl.ibp.workflow.engine;

import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.consultation.OpeningConsultation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Tells the gateway at the begin whether the committee has an advice that may be upheld, and who chairs it. */
@Component("weighEarlierAdvice")
class WeighEarlierAdviceListener implements ExecutionListener {

    private final OpeningConsultation consultations;

    WeighEarlierAdviceListener(OpeningConsultation consultations) {
        this.consultations = consultations;
    }

    @Override
    public void notify(DelegateExecution execution) {
        ProposalId proposal = ProposalId.of(execution.getProcessBusinessKey());
        BodyId body = new BodyId((String) execution.getVariable(CommitteeConsultationModel.VAR_BODY));
        execution.setVariable(
                CommitteeConsultationModel.VAR_CHAIR_SEAT,
                consultations.chairOf(body).value());
        execution.setVariable(CommitteeConsultationModel.ADVISED_BEFORE, consultations.mayUphold(proposal, body));
    }
}

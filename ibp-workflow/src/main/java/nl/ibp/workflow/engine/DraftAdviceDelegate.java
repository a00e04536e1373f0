package nl.ibp.workflow.engine;

import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.workflow.consultation.OpeningConsultation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("draftAdvice")
class DraftAdviceDelegate implements JavaDelegate {

    private final OpeningConsultation consultations;

    DraftAdviceDelegate(OpeningConsultation consultations) {
        this.consultations = consultations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consultations.closeReviews(
                ConsultationId.of((String) execution.getVariable(CommitteeConsultationModel.VAR_CONSULTATION_ID)));
    }
}

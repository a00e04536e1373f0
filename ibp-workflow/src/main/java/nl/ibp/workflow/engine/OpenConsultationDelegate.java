package nl.ibp.workflow.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Stage;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.consultation.OpeningConsultation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("openConsultation")
class OpenConsultationDelegate implements JavaDelegate {

    private final OpeningConsultation opening;
    private final Terms terms;

    OpenConsultationDelegate(OpeningConsultation opening, Terms terms) {
        this.opening = opening;
        this.terms = terms;
    }

    @Override
    public void execute(DelegateExecution execution) {
        BodyId body = new BodyId((String) execution.getVariable(CommitteeConsultationModel.VAR_BODY));
        String stage = (String) execution.getVariable(CommitteeConsultationModel.VAR_STAGE);
        String urgency = (String) execution.getVariable(RegionalProposalModel.VAR_URGENCY);
        LocalDate due = terms.end(execution.getProcessEngineServices(), stage, urgency);
        Consultation consultation =
                opening.open(ProposalId.of(execution.getProcessBusinessKey()), body, Stage.valueOf(stage), due);
        execution.setVariable(
                CommitteeConsultationModel.VAR_CONSULTATION_ID,
                consultation.id().toString());
        execution.setVariable(
                CommitteeConsultationModel.VAR_MEMBER_SEATS,
                new ArrayList<>(
                        consultation.members().stream().map(SeatId::value).toList()));
        execution.setVariable(CommitteeConsultationModel.VAR_REVIEW_DUE, Terms.after(due));
    }
}

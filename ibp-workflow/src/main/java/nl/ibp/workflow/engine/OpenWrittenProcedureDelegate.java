package nl.ibp.workflow.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.voting.WrittenProcedure;
import nl.ibp.domain.voting.WrittenProcedureId;
import nl.ibp.workflow.voting.CountingVotes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("openWrittenProcedure")
class OpenWrittenProcedureDelegate implements JavaDelegate {

    private static final String STEP = "WRITTEN";

    private final CountingVotes votes;
    private final Terms terms;

    OpenWrittenProcedureDelegate(CountingVotes votes, Terms terms) {
        this.votes = votes;
        this.terms = terms;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String id = (String) execution.getVariable(WrittenProcedureModel.VAR_PROCEDURE_ID);
        String urgency = (String) execution.getVariable(RegionalProposalModel.VAR_URGENCY);
        LocalDate due = terms.end(execution.getProcessEngineServices(), STEP, urgency);
        WrittenProcedure procedure = votes.ask(WrittenProcedureId.of(id), due);
        execution.setVariable(
                WrittenProcedureModel.VAR_MEMBER_SEATS,
                new ArrayList<>(procedure.members().stream().map(SeatId::value).toList()));
        execution.setVariable(
                WrittenProcedureModel.VAR_LEADING_SEAT,
                votes.leaderOf(procedure.body()).id().value());
        execution.setVariable(WrittenProcedureModel.VAR_WRITTEN_DUE, Terms.after(due));
    }
}

package nl.ibp.workflow.engine;

import nl.ibp.domain.voting.WrittenProcedure;
import nl.ibp.domain.voting.WrittenProcedureId;
import nl.ibp.workflow.voting.CountingVotes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("countVotes")
class CountVotesDelegate implements JavaDelegate {

    private final CountingVotes votes;

    CountVotesDelegate(CountingVotes votes) {
        this.votes = votes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String id = (String) execution.getVariable(WrittenProcedureModel.VAR_PROCEDURE_ID);
        WrittenProcedure counted = votes.count(WrittenProcedureId.of(id));
        execution.setVariable(
                WrittenProcedureModel.VAR_WRITTEN_RESULT, counted.status().name());
        execution.setVariable(
                WrittenProcedureModel.VAR_WRITTEN_OUTCOME, counted.proposed().outcome());
    }
}

package nl.ibp.workflow.engine;

import java.util.ArrayList;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("planStates")
class PlanStatesDelegate implements JavaDelegate {

    private final Proposals proposals;
    private final Provinces provinces;

    PlanStatesDelegate(Proposals proposals, Provinces provinces) {
        this.proposals = proposals;
        this.provinces = provinces;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RegionalProposal proposal = proposals.lock(ProposalId.of(execution.getProcessBusinessKey()));
        execution.setVariable(
                RegionalProposalModel.VAR_STATES_PROVINCES,
                new ArrayList<>(proposal.participants().stream()
                        .map(provinces::get)
                        .map(Province::slug)
                        .toList()));
        execution.setVariable(
                RegionalProposalModel.VAR_REQUESTS,
                !proposal.currentContent().requests().isEmpty());
    }
}

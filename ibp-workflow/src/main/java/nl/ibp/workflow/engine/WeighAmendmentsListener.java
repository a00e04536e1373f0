package nl.ibp.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.states.Reconfirming;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Tells the gateway behind the States whether one of them touched what was agreed together, and whom to ask. */
@Component("weighAmendments")
class WeighAmendmentsListener implements ExecutionListener {

    private final Reconfirming reconfirming;
    private final Seats seats;

    WeighAmendmentsListener(Reconfirming reconfirming, Seats seats) {
        this.reconfirming = reconfirming;
        this.seats = seats;
    }

    @Override
    public void notify(DelegateExecution execution) {
        List<ProvinceCode> asked = reconfirming.askedAnew(ProposalId.of(execution.getProcessBusinessKey()));
        execution.setVariable(RegionalProposalModel.JOINT_CONDITIONS_TOUCHED, !asked.isEmpty());
        execution.setVariable(
                RegionalProposalModel.VAR_RECONFIRMING_SEATS,
                new ArrayList<>(asked.stream()
                        .map(province ->
                                seats.of(province, SeatRole.COLLEGE).id().value())
                        .toList()));
    }
}

package nl.ibp.workflow.engine;

import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.workflow.states.OpeningStatesFile;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("openStatesFile")
class OpenStatesFileDelegate implements JavaDelegate {

    private final OpeningStatesFile opening;
    private final Provinces provinces;
    private final Seats seats;

    OpenStatesFileDelegate(OpeningStatesFile opening, Provinces provinces, Seats seats) {
        this.opening = opening;
        this.provinces = provinces;
        this.seats = seats;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Province province = province((String) execution.getVariable(StatesDecisionModel.VAR_PROVINCE));
        StatesFile file = opening.open(ProposalId.of(execution.getProcessBusinessKey()), province.code());
        execution.setVariable(
                StatesDecisionModel.VAR_OWN_AMOUNT_CENTS,
                file.askedOwnMoney().leastAmount().amount().unscaledValue().longValueExact());
        execution.setVariable(
                StatesDecisionModel.VAR_PRO_MEMORIE_LINES, !file.proMemorie().isEmpty());
        execution.setVariable(
                StatesDecisionModel.VAR_COLLEGE_SEAT,
                seats.of(province.code(), SeatRole.COLLEGE).id().value());
        execution.setVariable(
                StatesDecisionModel.VAR_CLERK_SEAT,
                seats.of(province.code(), SeatRole.STATES_CLERK).id().value());
    }

    private Province province(String slug) {
        return provinces.all().stream()
                .filter(province -> province.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No province " + slug));
    }
}

package nl.ibp.workflow.engine;

import java.util.Map;
import java.util.Optional;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.notice.EscalationRules;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks {@code escalation.dmn}. */
@Component
class CamundaEscalationRules implements EscalationRules {

    private static final String TABLE = "escalation";

    private final DecisionService decisions;

    CamundaEscalationRules(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Optional<Escalation> of(TaskKind work) {
        return Optional.ofNullable(decisions
                        .evaluateDecisionTableByKey(TABLE, Map.of("work", work.name()))
                        .getSingleResult())
                .map(CamundaEscalationRules::escalation);
    }

    private static Escalation escalation(DmnDecisionRuleResult rule) {
        Number workingDays = rule.getEntry("workingDays");
        return new Escalation(workingDays.intValue(), SeatRole.valueOf(rule.getEntry("told")));
    }
}

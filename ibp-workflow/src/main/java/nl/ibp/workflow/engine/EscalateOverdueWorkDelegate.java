package nl.ibp.workflow.engine;

import nl.ibp.workflow.notice.EscalatingOverdueWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("escalateOverdueWork")
class EscalateOverdueWorkDelegate implements JavaDelegate {

    private final EscalatingOverdueWork escalating;

    EscalateOverdueWorkDelegate(EscalatingOverdueWork escalating) {
        this.escalating = escalating;
    }

    @Override
    public void execute(DelegateExecution execution) {
        escalating.escalate();
    }
}

package nl.ibp.workflow.engine;

import nl.ibp.workflow.typing.ClearingTyped;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("clearTyped")
class ClearTypedDelegate implements JavaDelegate {

    private final ClearingTyped clearing;

    ClearTypedDelegate(ClearingTyped clearing) {
        this.clearing = clearing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        clearing.clear();
    }
}

package nl.ibp.workflow.engine;

import nl.ibp.domain.administration.KeptKind;
import nl.ibp.workflow.retention.CleaningUp;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("clearTyped")
class ClearTypedDelegate implements JavaDelegate {

    private final CleaningUp cleaning;

    ClearTypedDelegate(CleaningUp cleaning) {
        this.cleaning = cleaning;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cleaning.clean(KeptKind.TYPED);
    }
}

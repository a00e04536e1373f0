package nl.ibp.workflow.engine;

import nl.ibp.workflow.retention.CleaningUp;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("cleanUp")
class CleanUpDelegate implements JavaDelegate {

    private final CleaningUp cleaning;

    CleanUpDelegate(CleaningUp cleaning) {
        this.cleaning = cleaning;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cleaning.clean();
    }
}

package nl.ibp.workflow.engine;

import nl.ibp.workflow.account.ForgettingMistakes;
import nl.ibp.workflow.retention.CleaningUp;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("cleanUp")
class CleanUpDelegate implements JavaDelegate {

    private final CleaningUp cleaning;
    private final ForgettingMistakes forgetting;

    CleanUpDelegate(CleaningUp cleaning, ForgettingMistakes forgetting) {
        this.cleaning = cleaning;
        this.forgetting = forgetting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cleaning.clean();
        // No administrator says for how long these are kept, and no page tells of them.
        forgetting.forget();
    }
}

package nl.ibp.workflow.engine;

import nl.ibp.workflow.notice.RemindingOfTerms;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("remindOfTerms")
class RemindOfTermsDelegate implements JavaDelegate {

    private final RemindingOfTerms reminding;

    RemindOfTermsDelegate(RemindingOfTerms reminding) {
        this.reminding = reminding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminding.remind();
    }
}

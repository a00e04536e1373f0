package nl.ibp.workflow.engine;

import nl.ibp.workflow.record.SealingRecord;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("sealRecord")
class SealRecordDelegate implements JavaDelegate {

    private final SealingRecord sealing;

    SealRecordDelegate(SealingRecord sealing) {
        this.sealing = sealing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sealing.seal();
    }
}

package nl.ibp.workflow.engine;

import nl.ibp.workflow.JobExecution;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.stereotype.Component;

@Component
class EngineJobs implements JobExecution {

    private final ProcessEngine engine;

    EngineJobs(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void start() {
        executor().start();
    }

    @Override
    public void stop() {
        executor().shutdown();
    }

    private JobExecutor executor() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }
}

package nl.ibp.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:nl/ibp/workflow/engine.properties")
class EngineConfiguration {

    @Bean
    ProcessEnginePlugin pathPlugin(
            PathParseListener listener,
            ObservedJobs observedJobs,
            JobOnce jobOnce,
            DossierBeforeTimer dossierBeforeTimer,
            @Value("${ibp.models.bring:true}") boolean bringsModels) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl configuration) {
                EarlyStatements.giveTo(configuration);
                List<BpmnParseListener> listeners = new ArrayList<>();
                if (configuration.getCustomPostBPMNParseListeners() != null) {
                    listeners.addAll(configuration.getCustomPostBPMNParseListeners());
                }
                listeners.add(listener);
                configuration.setCustomPostBPMNParseListeners(listeners);
                configuration.setCustomPreCommandInterceptorsTxRequired(
                        List.of(observedJobs, jobOnce, dossierBeforeTimer));
                configuration.setHistoryLevel(new StepsHistoryLevel());
                // What the models say is over, while nobody is at work.
                configuration.setHistoryCleanupBatchWindowStartTime("02:00");
                configuration.setHistoryCleanupBatchWindowEndTime("05:00");
            }

            @Override
            public void postInit(ProcessEngineConfigurationImpl configuration) {
                JobTimes.set(configuration.getJobExecutor());
            }

            // Not where a newer version of the product brought its own already, or where one only looks.
            @Override
            public void postProcessEngineBuild(ProcessEngine engine) {
                if (bringsModels) {
                    ProductModels.deploy(engine.getRepositoryService());
                }
            }
        };
    }
}

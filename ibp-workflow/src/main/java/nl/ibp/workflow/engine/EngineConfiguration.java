package nl.ibp.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:nl/ibp/workflow/engine.properties")
class EngineConfiguration {

    @Bean
    ProcessEnginePlugin pathPlugin(
            PathParseListener listener, ObservedJobs observedJobs, DossierBeforeTimer dossierBeforeTimer) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl configuration) {
                List<BpmnParseListener> listeners = new ArrayList<>();
                if (configuration.getCustomPostBPMNParseListeners() != null) {
                    listeners.addAll(configuration.getCustomPostBPMNParseListeners());
                }
                listeners.add(listener);
                configuration.setCustomPostBPMNParseListeners(listeners);
                configuration.setCustomPreCommandInterceptorsTxRequired(List.of(observedJobs, dossierBeforeTimer));
                configuration.setHistoryLevel(new StepsHistoryLevel());
            }

            @Override
            public void postProcessEngineBuild(ProcessEngine engine) {
                ProductModels.deploy(engine.getRepositoryService());
            }
        };
    }
}

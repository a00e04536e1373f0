package nl.ibp.workflow.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.ibp.workflow.monitoring.MapVersion;
import nl.ibp.workflow.monitoring.ModelVersion;
import nl.ibp.workflow.monitoring.ProcessMap;
import nl.ibp.workflow.monitoring.ProcessMaps;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Reads drawings from the models that the engine was given. A deployed model never changes, so each is read once. */
@Component
class CamundaProcessMaps implements ProcessMaps {

    private final RepositoryService repository;
    private final Map<String, ProcessMap> maps = new ConcurrentHashMap<>();

    CamundaProcessMaps(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public List<MapVersion> versions() {
        Map<String, Instant> deployed = repository.createDeploymentQuery().list().stream()
                .collect(Collectors.toMap(
                        Deployment::getId,
                        deployment -> deployment.getDeploymentTime().toInstant()));
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKeysIn(MapStops.PROCESSES.toArray(String[]::new))
                .list()
                .stream()
                .sorted(Comparator.comparingInt(
                                (ProcessDefinition definition) -> MapStops.PROCESSES.indexOf(definition.getKey()))
                        .thenComparing(Comparator.comparingInt(ProcessDefinition::getVersion)
                                .reversed()))
                .map(definition -> new MapVersion(
                        new ModelVersion(definition.getKey(), definition.getVersion()),
                        deployed.getOrDefault(definition.getDeploymentId(), Instant.EPOCH)))
                .toList();
    }

    @Override
    public Optional<ProcessMap> of(ModelVersion model) {
        return MapStops.PROCESSES.contains(model.process()) && model.number() > 0
                ? Optional.ofNullable(repository
                                .createProcessDefinitionQuery()
                                .processDefinitionKey(model.process())
                                .processDefinitionVersion(model.number())
                                .singleResult())
                        .map(definition -> maps.computeIfAbsent(definition.getId(), id -> read(model, definition)))
                : Optional.empty();
    }

    private ProcessMap read(ModelVersion model, ProcessDefinition definition) {
        return new DrawnModel(repository.getBpmnModelInstance(definition.getId())).map(model, definition.getName());
    }
}

package nl.ibp.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.workflow.administration.Introduction;
import nl.ibp.workflow.administration.ModelInUse;
import nl.ibp.workflow.administration.ModelInUse.Version;
import nl.ibp.workflow.administration.ModelKind;
import nl.ibp.workflow.administration.ModelVersions;
import nl.ibp.workflow.administration.RunningPart;
import nl.ibp.workflow.monitoring.TermOfStep;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.stereotype.Component;

@Component
class CamundaModelVersions implements ModelVersions {

    static final String DEPLOYMENT = "administration";

    private static final List<String> PATH_FIRST = List.of(RegionalProposalModel.PROCESS);

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final RunningParts parts;
    private final CarryingOver carryingOver;

    CamundaModelVersions(
            RepositoryService repository, RuntimeService runtime, RunningParts parts, CarryingOver carryingOver) {
        this.repository = repository;
        this.runtime = runtime;
        this.parts = parts;
        this.carryingOver = carryingOver;
    }

    @Override
    public List<ModelInUse> all() {
        Map<String, Deployment> deployments = new HashMap<>();
        repository
                .createDeploymentQuery()
                .list()
                .forEach(deployment -> deployments.put(deployment.getId(), deployment));
        return Stream.concat(
                        models(processes(), ModelKind.PROCESS, deployments, this::running).stream(),
                        models(tables(), ModelKind.DECISION, deployments, table -> 0).stream())
                .toList();
    }

    @Override
    public boolean hasAnyByAdministrator() {
        return repository.createDeploymentQuery().deploymentName(DEPLOYMENT).count() > 0;
    }

    private List<ProcessDefinition> processes() {
        return repository.createProcessDefinitionQuery().list();
    }

    private List<DecisionDefinition> tables() {
        return repository.createDecisionDefinitionQuery().list();
    }

    private int running(ProcessDefinition process) {
        return (int) runtime.createProcessInstanceQuery()
                .processDefinitionId(process.getId())
                .count();
    }

    private static <D extends ResourceDefinition> List<ModelInUse> models(
            List<D> definitions, ModelKind kind, Map<String, Deployment> deployments, ToIntFunction<D> running) {
        Map<String, List<D>> byKey =
                new TreeMap<>(Comparator.<String, Boolean>comparing(key -> !PATH_FIRST.contains(key))
                        .thenComparing(key -> key));
        definitions.forEach(definition -> byKey.computeIfAbsent(definition.getKey(), key -> new ArrayList<>())
                .add(definition));
        return byKey.values().stream()
                .map(versions -> model(versions, kind, deployments, running))
                .toList();
    }

    private static <D extends ResourceDefinition> ModelInUse model(
            List<D> definitions, ModelKind kind, Map<String, Deployment> deployments, ToIntFunction<D> running) {
        definitions.sort(Comparator.comparingInt(ResourceDefinition::getVersion).reversed());
        ResourceDefinition latest = definitions.get(0);
        return new ModelInUse(
                latest.getKey(),
                kind,
                latest.getName() == null ? latest.getKey() : latest.getName(),
                definitions.stream()
                        .map(definition -> version(
                                definition,
                                deployments.get(definition.getDeploymentId()),
                                running.applyAsInt(definition)))
                        .toList());
    }

    private static Version version(ResourceDefinition definition, Deployment deployment, int running) {
        return new Version(
                definition.getVersion(),
                deployment.getDeploymentTime().toInstant(),
                DEPLOYMENT.equals(deployment.getName()),
                running);
    }

    @Override
    public String file(ModelInUse model, int version) {
        ResourceDefinition definition = definition(model, version);
        try (InputStream file =
                repository.getResourceAsStream(definition.getDeploymentId(), definition.getResourceName())) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ResourceDefinition definition(ModelInUse model, int version) {
        return model.kind() == ModelKind.PROCESS
                ? process(model.key(), version)
                : repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(model.key())
                        .decisionDefinitionVersion(version)
                        .singleResult();
    }

    private ProcessDefinition process(String key, int version) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .processDefinitionVersion(version)
                .singleResult();
    }

    @Override
    public void check(ModelInUse model, String content) {
        String present = file(model, model.latest().number());
        if (model.kind() == ModelKind.PROCESS) {
            ProcessFileCheck.check(present, content);
        } else {
            DecisionFileCheck.check(present, content);
        }
    }

    @Override
    public Map<String, Integer> calledBy(List<RunningPart> running) {
        Map<String, Integer> called = new TreeMap<>();
        Map<String, String> keys = new HashMap<>();
        processes().forEach(process -> keys.put(process.getId(), process.getKey()));
        running.forEach(
                part -> runtime.createProcessInstanceQuery().superProcessInstanceId(part.process()).list().stream()
                        .map(process -> keys.get(process.getProcessDefinitionId()))
                        .forEach(key -> called.merge(key, 1, Integer::sum)));
        return called;
    }

    @Override
    public List<RunningPart> running(ModelInUse model) {
        return model.kind() == ModelKind.DECISION
                ? List.of()
                : model.versions().stream()
                        .filter(version -> version.running() > 0)
                        .flatMap(version -> parts.of(process(model.key(), version.number())).stream())
                        .sorted(Comparator.comparing(RunningPart::number))
                        .toList();
    }

    @Override
    public Introduction introduce(ModelInUse model, String content, Set<String> left) {
        DeploymentWithDefinitions deployment = deploy(model, content);
        if (model.kind() == ModelKind.PROCESS) {
            return carryingOver.to(deployment.getDeployedProcessDefinitions().get(0), left);
        }
        int version = deployment.getDeployedDecisionDefinitions().get(0).getVersion();
        return new Introduction(version, List.of(), List.of());
    }

    private DeploymentWithDefinitions deploy(ModelInUse model, String content) {
        try {
            return repository
                    .createDeployment()
                    .name(DEPLOYMENT)
                    .addString(model.key() + model.kind().extension(), content)
                    .deployWithResult();
        } catch (ParseException refused) {
            throw new Refused(refused.getResorceReports().stream()
                    .flatMap(report -> report.getErrors().stream())
                    .map(error -> Problem.of(
                            "file",
                            "MODEL_NOT_ACCEPTED",
                            String.valueOf(error.getLine()),
                            String.valueOf(error.getMessage())))
                    .toList());
        } catch (ProcessEngineException refused) {
            throw Refused.because("file", "MODEL_NOT_ACCEPTED", "?", String.valueOf(refused.getMessage()));
        }
    }

    @Override
    public String withTerms(List<TermOfStep> terms) {
        ModelInUse table = all().stream()
                .filter(model -> model.key().equals(Terms.TABLE))
                .findFirst()
                .orElseThrow();
        return TermsTable.with(file(table, table.latest().number()), terms);
    }
}

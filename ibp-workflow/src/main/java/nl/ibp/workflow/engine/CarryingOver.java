package nl.ibp.workflow.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.workflow.administration.Introduction;
import nl.ibp.workflow.administration.RunningPart;
import nl.ibp.workflow.administration.RunningPart.Step;
import nl.ibp.workflow.administration.StaysBehind;
import nl.ibp.workflow.administration.StaysBehind.Reason;
import nl.ibp.workflow.inbox.TaskId;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.migration.MigratingActivityInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingTransitionInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries running processes over to another version of their model: each step to the step of the same id. Each is tried
 * by itself, so that one that stays behind does not take the others with it.
 */
@Component
class CarryingOver {

    private static final Logger LOG = LoggerFactory.getLogger(CarryingOver.class);

    /** The engine's own bracket around what runs several times at once. */
    private static final String SEVERAL_TIMES = "#multiInstanceBody";

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final RunningParts parts;
    private final FollowedModels models;
    private final TaskService tasks;
    private final TransactionTemplate savepoint;

    CarryingOver(
            RuntimeService runtime,
            RepositoryService repository,
            RunningParts parts,
            FollowedModels models,
            TaskService tasks,
            PlatformTransactionManager transactions) {
        this.runtime = runtime;
        this.repository = repository;
        this.parts = parts;
        this.models = models;
        this.tasks = tasks;
        this.savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    Introduction to(ProcessDefinition target, Set<String> left) {
        List<RunningPart> carried = new ArrayList<>();
        List<StaysBehind> staying = new ArrayList<>();
        for (ProcessDefinition source : earlier(target)) {
            List<RunningPart> running = parts.of(source).stream()
                    .filter(part -> !left.contains(part.process()))
                    .toList();
            if (running.isEmpty()) {
                continue;
            }
            MigrationPlan plan = runtime.createMigrationPlan(source.getId(), target.getId())
                    .mapEqualActivities()
                    .build();
            running.forEach(part -> carryOver(part, target, plan, carried, staying));
        }
        carried.sort(Comparator.comparing(RunningPart::number));
        staying.sort(Comparator.comparing(behind -> behind.part().number()));
        return new Introduction(target.getVersion(), carried, staying);
    }

    private List<ProcessDefinition> earlier(ProcessDefinition target) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(target.getKey())
                .orderByProcessDefinitionVersion()
                .desc()
                .list()
                .stream()
                .filter(definition -> definition.getVersion() < target.getVersion())
                .toList();
    }

    private void carryOver(
            RunningPart part,
            ProcessDefinition target,
            MigrationPlan plan,
            List<RunningPart> carried,
            List<StaysBehind> staying) {
        try {
            savepoint.executeWithoutResult(status -> {
                runtime.newMigration(plan).processInstanceIds(part.process()).execute();
                follow(part, target);
            });
            carried.add(part);
        } catch (MigratingProcessInstanceValidationException refused) {
            staying.add(reason(part, plan, refused.getValidationReport()));
        } catch (ProcessEngineException refused) {
            LOG.warn("model action=carry-over object={} result=refused", part.process(), refused);
            staying.add(new StaysBehind(part, Reason.REFUSED_BY_ENGINE, null));
        }
    }

    private void follow(RunningPart part, ProcessDefinition target) {
        if (part.proposal() != null) {
            Set<TaskId> work = tasks.createTaskQuery().processInstanceId(part.process()).list().stream()
                    .map(task -> new TaskId(task.getId()))
                    .collect(Collectors.toSet());
            models.carriedOver(part.proposal(), target, work, name -> runtime.getVariable(part.process(), name));
        }
    }

    private StaysBehind reason(RunningPart part, MigrationPlan plan, MigratingProcessInstanceValidationReport report) {
        return Stream.concat(
                        report.getActivityInstanceReports().stream()
                                .map(MigratingActivityInstanceValidationReport::getSourceScopeId),
                        report.getTransitionInstanceReports().stream()
                                .map(MigratingTransitionInstanceValidationReport::getSourceScopeId))
                .findFirst()
                .map(scope -> reason(part, plan, scope.replace(SEVERAL_TIMES, "")))
                .orElseGet(() -> new StaysBehind(part, Reason.REFUSED_BY_ENGINE, null));
    }

    private StaysBehind reason(RunningPart part, MigrationPlan plan, String element) {
        BpmnModelInstance target = repository.getBpmnModelInstance(plan.getTargetProcessDefinitionId());
        boolean gone = target.getModelElementById(element) == null;
        Step step = parts.step(plan.getSourceProcessDefinitionId(), element);
        return new StaysBehind(part, gone ? Reason.STEP_GONE : Reason.STEP_CHANGED, step);
    }
}

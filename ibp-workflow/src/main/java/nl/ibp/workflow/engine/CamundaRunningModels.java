package nl.ibp.workflow.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.monitoring.ModelRun;
import nl.ibp.workflow.monitoring.RunningModels;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

@Component
class CamundaRunningModels implements RunningModels {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final FollowedModels models;

    CamundaRunningModels(
            RuntimeService runtime, TaskService tasks, RepositoryService repository, FollowedModels models) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.repository = repository;
        this.models = models;
    }

    @Override
    public List<ModelRun> of(ProposalId proposal) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(proposal.toString()).list().stream()
                .map(process -> run(proposal, process))
                .toList();
    }

    private ModelRun run(ProposalId proposal, ProcessInstance process) {
        Set<TaskId> work = tasks.createTaskQuery().processInstanceId(process.getId()).list().stream()
                .map(task -> new TaskId(task.getId()))
                .collect(Collectors.toSet());
        return models.run(
                proposal,
                repository.getProcessDefinition(process.getProcessDefinitionId()),
                work,
                name -> runtime.getVariable(process.getId(), name));
    }
}

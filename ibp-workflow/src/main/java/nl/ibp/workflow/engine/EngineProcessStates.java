package nl.ibp.workflow.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.monitoring.ProcessStates;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

@Component
class EngineProcessStates implements ProcessStates {

    private final RuntimeService runtime;
    private final TaskService tasks;

    EngineProcessStates(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public List<ProcessState> running() {
        Map<String, List<WaitingFor>> work = workByBusinessKey();
        return runtime.createProcessInstanceQuery().processDefinitionKey(RegionalProposalModel.PROCESS).list().stream()
                .map(process -> new ProcessState(
                        ProposalId.of(process.getBusinessKey()),
                        steps(process),
                        work.getOrDefault(process.getBusinessKey(), List.of())))
                .toList();
    }

    private Set<ProposalStatus> steps(ProcessInstance process) {
        Set<ProposalStatus> steps = EnumSet.noneOf(ProposalStatus.class);
        runtime.getActiveActivityIds(process.getId()).forEach(activity -> steps.add(ModelStep.of(activity)));
        return steps;
    }

    // Called processes carry the business key of the one that calls them.
    private Map<String, List<WaitingFor>> workByBusinessKey() {
        Map<String, String> keys = new HashMap<>();
        runtime.createProcessInstanceQuery()
                .list()
                .forEach(process -> keys.put(process.getId(), process.getBusinessKey()));
        Map<String, List<WaitingFor>> work = new HashMap<>();
        tasks.createTaskQuery().list().forEach(task -> work.computeIfAbsent(
                        keys.get(task.getProcessInstanceId()), key -> new ArrayList<>())
                .add(waitingFor(task)));
        return work;
    }

    private WaitingFor waitingFor(Task task) {
        String seat = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No seat for task " + task.getId()));
        return new WaitingFor(
                new TaskId(task.getId()),
                ModelTask.of(task.getTaskDefinitionKey()).kind(),
                new SeatId(seat));
    }
}

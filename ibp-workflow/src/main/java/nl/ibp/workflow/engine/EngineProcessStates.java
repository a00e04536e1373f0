package nl.ibp.workflow.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.monitoring.ProcessStates;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class EngineProcessStates implements ProcessStates {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final Seats seats;

    EngineProcessStates(RuntimeService runtime, TaskService tasks, ManagementService management, Seats seats) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.seats = seats;
    }

    @Override
    public List<ProcessState> running() {
        return states(
                runtime::createProcessInstanceQuery,
                tasks.createTaskQuery().list(),
                management.createJobQuery().timers().list());
    }

    @Override
    public List<ProcessState> runningFor(ProposalId proposal) {
        String key = proposal.toString();
        Supplier<ProcessInstanceQuery> ofDossier =
                () -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(key);
        List<Job> timers = ofDossier.get().list().stream()
                .flatMap(process ->
                        management.createJobQuery().processInstanceId(process.getId()).timers().list().stream())
                .toList();
        return states(
                ofDossier,
                tasks.createTaskQuery().processInstanceBusinessKey(key).list(),
                timers);
    }

    private List<ProcessState> states(Supplier<ProcessInstanceQuery> processes, List<Task> open, List<Job> jobs) {
        Map<String, String> keys = businessKeys(processes.get().list());
        Map<String, List<WaitingFor>> work =
                grouped(open, task -> keys.get(task.getProcessInstanceId()), this::waitingFor);
        Map<String, List<RunningTimer>> timers = timers(jobs, keys);
        List<ProcessState> running = new ArrayList<>();
        processes
                .get()
                .processDefinitionKey(RegionalProposalModel.PROCESS)
                .list()
                .forEach(process -> {
                    String key = process.getBusinessKey();
                    running.add(state(key, steps(process), work.get(key), timers.get(key)));
                });
        Set<ProposalId> underWay = running.stream().map(ProcessState::proposal).collect(Collectors.toSet());
        // What goes on beside the path may outlive it; then it is at no step.
        processes.get().processDefinitionKey(SecrecyModel.PROCESS).list().stream()
                .map(ProcessInstance::getBusinessKey)
                .filter(key -> underWay.add(ProposalId.of(key)))
                .forEach(key -> running.add(state(key, Set.of(), work.get(key), timers.get(key))));
        return running;
    }

    private static ProcessState state(
            String key,
            Set<ProposalStatus> steps,
            @Nullable List<WaitingFor> work,
            @Nullable List<RunningTimer> timers) {
        return new ProcessState(
                ProposalId.of(key),
                steps,
                Objects.requireNonNullElse(work, List.of()),
                Objects.requireNonNullElse(timers, List.of()));
    }

    private Set<ProposalStatus> steps(ProcessInstance process) {
        Set<ProposalStatus> steps = EnumSet.noneOf(ProposalStatus.class);
        runtime.getActiveActivityIds(process.getId())
                .forEach(activity -> ModelStep.of(activity).ifPresent(steps::add));
        return steps;
    }

    // Called processes carry the business key of the one that calls them.
    private static Map<String, String> businessKeys(List<ProcessInstance> processes) {
        Map<String, String> keys = new HashMap<>();
        processes.forEach(process -> keys.put(process.getId(), process.getBusinessKey()));
        return keys;
    }

    private Map<String, List<RunningTimer>> timers(List<Job> jobs, Map<String, String> keys) {
        Map<String, String> elements = new HashMap<>();
        management
                .createJobDefinitionQuery()
                .list()
                .forEach(definition -> elements.put(definition.getId(), definition.getActivityId()));
        return grouped(
                jobs,
                job -> keys.get(job.getProcessInstanceId()),
                job -> timer(job, ModelTimer.of(elements.get(job.getJobDefinitionId()))));
    }

    private RunningTimer timer(Job job, ModelTimer timer) {
        SeatId seat = timer.seat(seats, variable -> runtime.getVariable(job.getExecutionId(), variable));
        return new RunningTimer(timer.kind(), seat, state(job));
    }

    private static TimerState state(Job job) {
        if (job.getRetries() == 0) {
            return TimerState.DEAD;
        }
        return job.isSuspended() ? TimerState.STANDS_STILL : TimerState.LIVE;
    }

    // The engine has work of its own, too, that belongs to no process.
    private static <T, R> Map<String, List<R>> grouped(
            List<T> these, Function<T, @Nullable String> key, Function<T, R> as) {
        Map<String, List<R>> grouped = new HashMap<>();
        these.forEach(one -> {
            String of = key.apply(one);
            if (of != null) {
                grouped.computeIfAbsent(of, added -> new ArrayList<>()).add(as.apply(one));
            }
        });
        return grouped;
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

package nl.ibp.workflow.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.workflow.administration.RunningPart.Step;
import nl.ibp.workflow.operations.FailedJob;
import nl.ibp.workflow.operations.FailedWork;
import nl.ibp.workflow.operations.ProcessValue;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.IncidentQuery;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CamundaFailedWork implements FailedWork {

    private static final int TRACE = 20;
    private static final String INCIDENT = Incident.FAILED_JOB_HANDLER_TYPE;
    private static final String CAUSE = "Caused by: ";

    /** What the engine counts for itself where something runs several times. */
    private static final Set<String> OF_ENGINE =
            Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

    private final ManagementService management;
    private final RuntimeService runtime;
    private final ProcessEngine engine;
    private final RunningParts parts;
    private final Proposals proposals;

    CamundaFailedWork(
            ManagementService management,
            RuntimeService runtime,
            ProcessEngine engine,
            RunningParts parts,
            Proposals proposals) {
        this.management = management;
        this.runtime = runtime;
        this.engine = engine;
        this.parts = parts;
        this.proposals = proposals;
    }

    @Override
    public List<FailedJob> all(int most) {
        Map<String, Instant> givenUp = givenUp(runtime.createIncidentQuery().incidentType(INCIDENT));
        return management.createJobQuery().noRetriesLeft().list().stream()
                .sorted(Comparator.comparing(job -> since(job, givenUp)))
                .limit(most)
                .map(job -> failed(job, since(job, givenUp)))
                .toList();
    }

    @Override
    public Optional<FailedJob> find(String id) {
        return Optional.ofNullable(
                        management.createJobQuery().jobId(id).noRetriesLeft().singleResult())
                .map(job -> failed(
                        job, since(job, givenUp(runtime.createIncidentQuery().configuration(id)))));
    }

    /** By job. */
    private static Map<String, Instant> givenUp(IncidentQuery incidents) {
        return incidents.list().stream()
                .filter(incident -> incident.getConfiguration() != null)
                .collect(Collectors.toMap(
                        Incident::getConfiguration,
                        incident -> incident.getIncidentTimestamp().toInstant(),
                        (one, other) -> one.isBefore(other) ? one : other));
    }

    private static Instant since(Job job, Map<String, Instant> givenUp) {
        return givenUp.getOrDefault(
                job.getId(),
                Objects.requireNonNullElse(job.getDuedate(), job.getCreateTime())
                        .toInstant());
    }

    private FailedJob failed(Job job, Instant since) {
        Optional<ProposalId> proposal = dossierOf(job);
        List<String> trace = trace(job);
        String cause = trace.stream()
                .filter(line -> line.startsWith(CAUSE))
                .reduce((above, below) -> below)
                .map(line -> line.substring(CAUSE.length()))
                .orElse(trace.isEmpty() ? String.valueOf(job.getExceptionMessage()) : trace.get(0));
        return new FailedJob(
                job.getId(),
                proposal.orElse(null),
                proposal.flatMap(proposals::find)
                        .map(found -> found.number().toString())
                        .orElse(""),
                Objects.requireNonNullElse(job.getProcessDefinitionKey(), FailedJob.OF_ENGINE),
                step(job),
                since,
                kind(cause),
                message(cause),
                trace.stream().limit(TRACE).toList());
    }

    private Optional<ProposalId> dossierOf(Job job) {
        return Optional.ofNullable(job.getProcessInstanceId())
                .map(id -> runtime.createProcessInstanceQuery()
                        .processInstanceId(id)
                        .singleResult())
                .map(ProcessInstance::getBusinessKey)
                .flatMap(ProposalId::parse);
    }

    private List<String> trace(Job job) {
        String trace = management.getJobExceptionStacktrace(job.getId());
        return trace == null ? List.of() : trace.lines().toList();
    }

    private Step step(Job job) {
        if (job.getProcessDefinitionId() == null) {
            return new Step(FailedJob.OF_ENGINE, FailedJob.OF_ENGINE);
        }
        JobDefinition definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        String element = failedAt(job).orElse(definition.getActivityId());
        return parts.step(job.getProcessDefinitionId(), element);
    }

    // A timer may run well, and what comes after it not.
    private Optional<String> failedAt(Job job) {
        return Optional.ofNullable(job.getFailedActivityId());
    }

    private static String kind(String cause) {
        String name = cause.split(":", 2)[0].strip();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String message(String cause) {
        String[] parts = cause.split(":", 2);
        return parts.length == 2 ? parts[1].strip() : "";
    }

    @Override
    public List<ProcessValue> values(String id) {
        return values(job(id))
                .map(value -> ProcessValues.shown(value.getKey(), value.getValue()))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(ProcessValue::name))
                .toList();
    }

    private Stream<Map.Entry<String, Object>> values(Job job) {
        return runtime.getVariables(execution(job)).entrySet().stream()
                .filter(value -> !OF_ENGINE.contains(value.getKey()));
    }

    private static String execution(Job job) {
        return Optional.ofNullable(job.getExecutionId())
                .orElseThrow(() -> new IllegalStateException("Job " + job.getId() + " reads nothing"));
    }

    private Job job(String id) {
        return management.createJobQuery().jobId(id).singleResult();
    }

    @Override
    public void change(String id, Map<String, String> texts) {
        Job job = job(id);
        Map<String, Object> present = values(job)
                .filter(value -> texts.containsKey(value.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        ProcessValues.read(present, texts).forEach((name, value) -> runtime.setVariable(execution(job), name, value));
    }

    @Override
    public void run(String id) throws FailedAgain {
        try {
            // Without what the engine does about a failure, which would be another transaction on the same job.
            ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                    .getCommandExecutorTxRequired()
                    .execute(new ExecuteJobsCmd(id, new JobFailureCollector(id)));
        } catch (RuntimeException failure) {
            throw new FailedAgain(failure);
        }
        @Nullable Job left = job(id);
        if (left != null && left.getRetries() == 0) {
            throw new FailedAgain(new IllegalStateException("It stands still or is not due"));
        }
    }
}

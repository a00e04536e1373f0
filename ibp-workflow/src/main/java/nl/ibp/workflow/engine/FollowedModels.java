package nl.ibp.workflow.engine;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.monitoring.ModelRun;
import nl.ibp.workflow.monitoring.ModelVersion;
import nl.ibp.workflow.monitoring.StepLevel;
import nl.ibp.workflow.monitoring.StepRecords;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells which version of which model the parts of a path follow, so that figures of one version can be shown apart. */
@Component
class FollowedModels {

    private static final Map<String, StepLevel> LEVELS = Map.of(
            RegionalProposalModel.PROCESS, StepLevel.STEP,
            CommitteeConsultationModel.PROCESS, StepLevel.PART,
            StatesDecisionModel.PROCESS, StepLevel.PART);

    private final StepRecords steps;
    private final Seats seats;

    FollowedModels(StepRecords steps, Seats seats) {
        this.steps = steps;
        this.seats = seats;
    }

    /** Work was opened. */
    void opened(DelegateExecution execution, TaskId work) {
        follow(execution, definition(execution), Set.of(work));
    }

    /** The path came to a step, with work of its own or without. Called processes tell of their work alone. */
    void reached(DelegateExecution execution) {
        ProcessDefinition definition = definition(execution);
        if (level(definition) == StepLevel.STEP) {
            follow(execution, definition, Set.of());
        }
    }

    private static ProcessDefinition definition(DelegateExecution execution) {
        return execution
                .getProcessEngineServices()
                .getRepositoryService()
                .getProcessDefinition(execution.getProcessDefinitionId());
    }

    private void follow(DelegateExecution execution, ProcessDefinition definition, Set<TaskId> work) {
        ProposalId proposal = ProposalId.of(execution.getProcessBusinessKey());
        follow(proposal, definition, work, execution::getVariable);
    }

    /** All that is open in a running process follows another version from now on. */
    void carriedOver(
            ProposalId proposal, ProcessDefinition target, Set<TaskId> work, Function<String, Object> variables) {
        follow(proposal, target, work, variables);
    }

    private void follow(
            ProposalId proposal, ProcessDefinition definition, Set<TaskId> work, Function<String, Object> variables) {
        steps.follow(run(proposal, definition, work, variables));
    }

    /** @param variables of the process, by their names */
    ModelRun run(
            ProposalId proposal, ProcessDefinition definition, Set<TaskId> work, Function<String, Object> variables) {
        return new ModelRun(
                proposal,
                level(definition),
                body(definition, variables),
                work,
                new ModelVersion(definition.getKey(), definition.getVersion()));
    }

    private static StepLevel level(ProcessDefinition definition) {
        return LEVELS.getOrDefault(definition.getKey(), StepLevel.WORK);
    }

    private @Nullable BodyId body(ProcessDefinition definition, Function<String, Object> variables) {
        return switch (definition.getKey()) {
            case CommitteeConsultationModel.PROCESS ->
                new BodyId((String) variables.apply(CommitteeConsultationModel.VAR_BODY));
            case StatesDecisionModel.PROCESS ->
                seats.get(new SeatId((String) variables.apply(StatesDecisionModel.VAR_CLERK_SEAT)))
                        .body();
            default -> null;
        };
    }
}

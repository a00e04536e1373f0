package nl.ibp.workflow.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationStatus;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.inbox.EndReason;
import nl.ibp.workflow.inbox.Lapse;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.TimerKind;
import nl.ibp.workflow.operations.ProcessRepair;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** By the engine's own means of moving a process, with the listeners that would tell the domain left out. */
@Component
class CamundaProcessRepair implements ProcessRepair {

    private static final boolean WITHOUT_LISTENERS = true;
    private static final String REASON = "repaired";

    /** The engine's own bracket around what runs several times at once. */
    private static final String SEVERAL_TIMES = "#multiInstanceBody";

    /** Where a process can be put: what begins there asks people, and makes nothing in the domain. */
    private static final Map<ProposalStatus, String> WHERE = Map.of(
            ProposalStatus.DRAFT, RegionalProposalModel.DRAFT_PROPOSAL,
            ProposalStatus.REVISION, RegionalProposalModel.REVISE_PROPOSAL,
            ProposalStatus.COLLEGES, RegionalProposalModel.COLLEGE_DECIDES + SEVERAL_TIMES,
            ProposalStatus.REFUSED_BY_COLLEGE, RegionalProposalModel.CHOOSE_AFTER_REFUSAL,
            ProposalStatus.INTAKE, RegionalProposalModel.CHECK_COMPLETENESS,
            ProposalStatus.ROUTING, RegionalProposalModel.ASSIGN_ROUTE,
            ProposalStatus.BOARD, RegionalProposalModel.BOARD_DECISION,
            ProposalStatus.CONSOLIDATION, RegionalProposalModel.CONSOLIDATE);

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ProcessEngine engine;
    private final Consultations consultations;
    private final OpenWorkListener openWork;
    private final WhyWorkEnds why;
    private final TimerRepair timers;

    CamundaProcessRepair(
            RuntimeService runtime,
            TaskService tasks,
            ProcessEngine engine,
            Consultations consultations,
            OpenWorkListener openWork,
            WhyWorkEnds why,
            TimerRepair timers) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.engine = engine;
        this.consultations = consultations;
        this.openWork = openWork;
        this.why = why;
        this.timers = timers;
    }

    @Override
    public int paths(ProposalId proposal) {
        return pathsOf(proposal).size();
    }

    private List<ProcessInstance> pathsOf(ProposalId proposal) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(RegionalProposalModel.PROCESS)
                .processInstanceBusinessKey(proposal.toString())
                .orderByProcessInstanceId()
                .asc()
                .list();
    }

    @Override
    public boolean begin(ProposalId proposal, ProposalStatus step, Known known) {
        String element = WHERE.get(step);
        if (element == null) {
            return false;
        }
        runtime.createProcessInstanceByKey(RegionalProposalModel.PROCESS)
                .businessKey(proposal.toString())
                .setVariables(variables(known))
                .startBeforeActivity(element)
                .execute(WITHOUT_LISTENERS, false);
        return true;
    }

    private static Map<String, Object> variables(Known known) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(RegionalProposalModel.VAR_LEAD_SEAT, known.lead().value());
        variables.put(RegionalProposalModel.VAR_URGENCY, known.urgency().name());
        variables.put(
                RegionalProposalModel.VAR_THEMES,
                new ArrayList<>(known.themes().stream().sorted().toList()));
        variables.put(
                RegionalProposalModel.VAR_COLLEGE_SEATS,
                new ArrayList<>(known.colleges().stream().map(SeatId::value).toList()));
        return variables;
    }

    @Override
    public boolean moveTo(ProposalId proposal, ProposalStatus step, Known known) {
        String element = WHERE.get(step);
        if (element == null) {
            return false;
        }
        ProcessInstance path = pathsOf(proposal).get(0);
        runtime.setVariables(path.getId(), variables(known));
        ProcessInstanceModificationBuilder change =
                runtime.createProcessInstanceModification(path.getId()).startBeforeActivity(element);
        Arrays.stream(runtime.getActivityInstance(path.getId()).getChildActivityInstances())
                .filter(CamundaProcessRepair::isOnPath)
                .forEach(instance -> change.cancelActivityInstance(instance.getId()));
        change.execute(WITHOUT_LISTENERS, false);
        return true;
    }

    // A dossier that is parked, or asked to be revoked, stays so.
    private static boolean isOnPath(ActivityInstance instance) {
        return !RegionalProposalModel.BESIDE_THE_PATH.contains(instance.getActivityId());
    }

    @Override
    public void end(ProposalId proposal, boolean leaveOne) {
        List<ProcessInstance> running = leaveOne ? pathsOf(proposal) : allOf(proposal);
        running.stream()
                .skip(leaveOne ? 1 : 0)
                .forEach(process -> runtime.deleteProcessInstance(process.getId(), REASON, WITHOUT_LISTENERS));
    }

    // What others call ends with them.
    private List<ProcessInstance> allOf(ProposalId proposal) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(proposal.toString())
                .rootProcessInstances()
                .list()
                .stream()
                .filter(process -> process.getProcessDefinitionId().startsWith(RegionalProposalModel.PROCESS + ":"))
                .toList();
    }

    @Override
    public boolean ask(ProposalId proposal, TaskKind kind, SeatId seat) {
        return switch (kind) {
            case COLLEGE_DECIDES -> askOnPath(proposal, seat);
            case REVIEW_BY_MEMBER -> askMember(proposal, seat);
            default -> false;
        };
    }

    private boolean askOnPath(ProposalId proposal, SeatId seat) {
        runtime.createProcessInstanceModification(pathsOf(proposal).get(0).getId())
                .startBeforeActivity(RegionalProposalModel.COLLEGE_DECIDES)
                .setVariableLocal(RegionalProposalModel.VAR_COLLEGE_SEAT, seat.value())
                .execute();
        return true;
    }

    private boolean askMember(ProposalId proposal, SeatId seat) {
        Optional<ProcessInstance> round = consultations.on(proposal).stream()
                .filter(consultation -> consultation.status() == ConsultationStatus.REVIEWING)
                .filter(consultation -> consultation.missing().contains(seat))
                .findFirst()
                .flatMap(this::processOf);
        round.ifPresent(process -> runtime.createProcessInstanceModification(process.getId())
                .startBeforeActivity(CommitteeConsultationModel.REVIEW_BY_MEMBER)
                .setVariableLocal(CommitteeConsultationModel.VAR_MEMBER_SEAT, seat.value())
                .execute());
        return round.isPresent();
    }

    private Optional<ProcessInstance> processOf(Consultation consultation) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                .processDefinitionKey(CommitteeConsultationModel.PROCESS)
                .variableValueEquals(
                        CommitteeConsultationModel.VAR_CONSULTATION_ID,
                        consultation.id().toString())
                .singleResult());
    }

    @Override
    public boolean stopAsking(ProposalId proposal, TaskKind kind, SeatId seat) {
        Optional<Task> asked = tasks.createTaskQuery().processInstanceBusinessKey(proposal.toString()).list().stream()
                .filter(task -> ModelTask.of(task.getTaskDefinitionKey()).kind() == kind)
                .filter(task -> seatsOf(task).anyMatch(seat.value()::equals))
                .findFirst();
        asked.ifPresent(task ->
                why.because(Lapse.of(EndReason.QUESTION_FELL_AWAY), () -> runtime.createProcessInstanceModification(
                                task.getProcessInstanceId())
                        .cancelActivityInstance(instanceOf(task))
                        .execute()));
        return asked.isPresent();
    }

    private Stream<String> seatsOf(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId);
    }

    private String instanceOf(Task task) {
        return Arrays.stream(runtime.getActivityInstance(task.getProcessInstanceId())
                        .getActivityInstances(task.getTaskDefinitionKey()))
                .filter(instance -> Arrays.asList(instance.getExecutionIds()).contains(task.getExecutionId()))
                .map(ActivityInstance::getId)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void show(TaskId work) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    openWork.opened(context.getTaskManager().findTaskById(work.value()));
                    return null;
                });
    }

    @Override
    public boolean setTimer(ProposalId proposal, TimerKind kind, SeatId seat, boolean standsStill) {
        return timers.set(proposal, kind, seat, standsStill);
    }

    @Override
    public boolean removeTimer(ProposalId proposal, TimerKind kind, SeatId seat) {
        return timers.remove(proposal, kind, seat);
    }
}

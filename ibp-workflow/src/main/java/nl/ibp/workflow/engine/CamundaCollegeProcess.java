package nl.ibp.workflow.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.organisation.CollegeChange;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.ConfirmationOutcome;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.organisation.CollegeProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Starts what follows when a province has a new college, and turns answers into completed work. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaCollegeProcess implements CollegeProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Seats seats;
    private final Clock clock;

    CamundaCollegeProcess(RuntimeService runtime, TaskService tasks, Seats seats, Clock clock) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.seats = seats;
        this.clock = clock;
    }

    // It belongs to no dossier, so it has no business key.
    @Override
    public void changed(CollegeChange change) {
        runtime.startProcessInstanceByKey(
                CollegeChangeModel.PROCESS,
                Map.of(
                        CollegeChangeModel.VAR_PROVINCE, change.province().value(),
                        CollegeChangeModel.VAR_FIRST_DAY, change.from().toString(),
                        CollegeChangeModel.VAR_BEGINS_AT, Terms.beginOf(change.from()),
                        CollegeChangeModel.VAR_IN_OFFICE, !change.from().isAfter(LocalDate.now(clock))));
    }

    @Override
    public void takenBack(CollegeChange change) {
        ProcessInstance waiting = runtime.createProcessInstanceQuery()
                .processDefinitionKey(CollegeChangeModel.PROCESS)
                .variableValueEquals(
                        CollegeChangeModel.VAR_PROVINCE, change.province().value())
                .variableValueEquals(
                        CollegeChangeModel.VAR_FIRST_DAY, change.from().toString())
                .singleResult();
        runtime.deleteProcessInstance(waiting.getId(), "taken back");
    }

    @Override
    public void participationAsked(RegionalProposal proposal, SeatId college, SeatId lead) {
        SeatId bureau = seats.of(SeatRole.BUREAU).id();
        runtime.startProcessInstanceByKey(
                CollegeReconfirmationModel.PROCESS,
                proposal.id().toString(),
                Map.of(
                        RegionalProposalModel.VAR_URGENCY,
                        proposal.currentContent().urgency().name(),
                        CollegeReconfirmationModel.VAR_COLLEGE_SEAT,
                        college.value(),
                        CollegeReconfirmationModel.VAR_NOTING_SEATS,
                        new ArrayList<>(List.of(lead.value(), bureau.value()))));
    }

    @Override
    public void participationAnswered(TaskId task, ConfirmationOutcome answer) {
        tasks.complete(
                task.value(),
                Map.of(CollegeReconfirmationModel.VAR_CONFIRMED, answer == ConfirmationOutcome.CONFIRMED));
    }

    @Override
    public void unconfirmedNoted(TaskId task) {
        tasks.complete(task.value());
    }
}

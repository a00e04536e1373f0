package nl.ibp.workflow.engine;

import java.time.LocalDate;
import java.util.Map;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.Urgency;
import nl.ibp.domain.secrecy.Secrecy;
import nl.ibp.domain.secrecy.SecrecyId;
import nl.ibp.workflow.inbox.EndReason;
import nl.ibp.workflow.inbox.Lapse;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.secrecy.SecrecyProcess;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Starts a process of its own for each secrecy, which carries the key of the dossier but not its fate. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaSecrecyProcess implements SecrecyProcess {

    /** A meeting of the States comes no sooner because the proposal is urgent. */
    private static final String URGENCY = Urgency.NORMAL.name();

    private static final String STEP = "SECRECY";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final ProcessEngine engine;
    private final Terms terms;
    private final WhyWorkEnds why;

    CamundaSecrecyProcess(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            ProcessEngine engine,
            Terms terms,
            WhyWorkEnds why) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.engine = engine;
        this.terms = terms;
        this.why = why;
    }

    @Override
    public void imposed(Secrecy secrecy, SeatId clerk) {
        runtime.startProcessInstanceByKey(
                SecrecyModel.PROCESS,
                secrecy.proposal().toString(),
                Map.of(
                        SecrecyModel.VAR_SECRECY_ID,
                        secrecy.id().toString(),
                        SecrecyModel.VAR_CLERK_SEAT,
                        clerk.value(),
                        SecrecyModel.VAR_CONFIRMATION_DUE,
                        Terms.after(nextMeeting()),
                        RegionalProposalModel.VAR_URGENCY,
                        URGENCY));
    }

    private LocalDate nextMeeting() {
        return terms.end(engine, STEP, URGENCY);
    }

    @Override
    public void judged(TaskId task, boolean confirmed) {
        tasks.complete(task.value(), Map.of(SecrecyModel.VAR_SECRECY_CONFIRMED, confirmed));
    }

    @Override
    public LocalDate metWithoutQuorum(TaskId id) {
        LocalDate due = nextMeeting();
        Task task = tasks.createTaskQuery().taskId(id.value()).singleResult();
        Job timer = management
                .createJobQuery()
                .processInstanceId(task.getProcessInstanceId())
                .timers()
                .singleResult();
        management.setJobDuedate(timer.getId(), Terms.after(due));
        runtime.setVariable(task.getProcessInstanceId(), SecrecyModel.VAR_CONFIRMATION_DUE, Terms.after(due));
        task.setDueDate(Terms.beginOf(due));
        tasks.saveTask(task);
        return due;
    }

    @Override
    public void lifted(SecrecyId secrecy) {
        why.because(Lapse.of(EndReason.SECRECY_LIFTED), () -> runtime.createMessageCorrelation(
                        SecrecyModel.SECRECY_LIFTED_MESSAGE)
                .processInstanceVariableEquals(SecrecyModel.VAR_SECRECY_ID, secrecy.toString())
                .correlate());
    }
}

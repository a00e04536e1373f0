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
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts a process of its own for each secrecy, which carries the key of the dossier but not its fate. Its timer stands
 * still until the day of a meeting is known.
 */
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
        ProcessInstance process = runtime.startProcessInstanceByKey(
                SecrecyModel.PROCESS,
                secrecy.proposal().toString(),
                Map.of(
                        SecrecyModel.VAR_SECRECY_ID,
                        secrecy.id().toString(),
                        SecrecyModel.VAR_CLERK_SEAT,
                        clerk.value(),
                        SecrecyModel.VAR_CONFIRMATION_DUE,
                        Terms.after(timeToFindOut()),
                        RegionalProposalModel.VAR_URGENCY,
                        URGENCY));
        management.suspendJobById(timerOf(process.getId()).getId());
    }

    private LocalDate timeToFindOut() {
        return terms.end(engine, STEP, URGENCY);
    }

    @Override
    public void judged(TaskId task, boolean confirmed) {
        tasks.complete(task.value(), Map.of(SecrecyModel.VAR_SECRECY_CONFIRMED, confirmed));
    }

    @Override
    public void meetsOn(TaskId id, LocalDate day, LocalDate lastDayToRecord) {
        Job timer = move(id, day, lastDayToRecord);
        management.activateJobById(timer.getId());
    }

    @Override
    public LocalDate metWithoutQuorum(TaskId id) {
        LocalDate due = timeToFindOut();
        Job timer = move(id, due, due);
        management.suspendJobById(timer.getId());
        return due;
    }

    private Job move(TaskId id, LocalDate due, LocalDate lastDay) {
        Task task = tasks.createTaskQuery().taskId(id.value()).singleResult();
        Job timer = timerOf(task.getProcessInstanceId());
        management.setJobDuedate(timer.getId(), Terms.after(lastDay));
        runtime.setVariable(task.getProcessInstanceId(), SecrecyModel.VAR_CONFIRMATION_DUE, Terms.after(lastDay));
        task.setDueDate(Terms.beginOf(due));
        tasks.saveTask(task);
        return timer;
    }

    private Job timerOf(String process) {
        return management.createJobQuery().processInstanceId(process).timers().singleResult();
    }

    @Override
    public void lifted(SecrecyId secrecy) {
        why.because(Lapse.of(EndReason.SECRECY_LIFTED), () -> runtime.createMessageCorrelation(
                        SecrecyModel.SECRECY_LIFTED_MESSAGE)
                .processInstanceVariableEquals(SecrecyModel.VAR_SECRECY_ID, secrecy.toString())
                .correlate());
    }
}

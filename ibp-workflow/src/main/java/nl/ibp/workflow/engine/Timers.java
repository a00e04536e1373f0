package nl.ibp.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.inbox.OpenTask;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Lets the timers of a dossier follow the terms of its work, and stand still with it. */
@Component
class Timers {

    /** The timers that end work when its term has passed. Others wait for a day and not for anybody's term. */
    private static final Map<ModelTask, String> END_OF_TERM = Map.of(
            ModelTask.ASSIGN_ROUTE, RegionalProposalModel.ROUTE_NOT_ASSIGNED_IN_TIME,
            ModelTask.REVIEW_BY_MEMBER, CommitteeConsultationModel.REVIEW_TERM_ENDED,
            ModelTask.VOTE_IN_WRITING, WrittenProcedureModel.WRITTEN_TERM_ENDED);

    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;

    Timers(RuntimeService runtime, ManagementService management, TaskService tasks) {
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
    }

    void standStill(ProposalId proposal) {
        ofPath(proposal).forEach(timer -> management.suspendJobById(timer.getId()));
    }

    void goOn(ProposalId proposal) {
        ofPath(proposal).forEach(timer -> management.activateJobById(timer.getId()));
    }

    // Of the path and the processes it calls; what runs beside it under the same key goes by its own law.
    private List<Job> ofPath(ProposalId proposal) {
        ProcessInstance path = runtime.createProcessInstanceQuery()
                .processDefinitionKey(RegionalProposalModel.PROCESS)
                .processInstanceBusinessKey(proposal.toString())
                .singleResult();
        return management
                .createJobQuery()
                .rootProcessInstanceId(path.getId())
                .timers()
                .list();
    }

    /** One term, one timer: work of one round is followed by the timer of that round. */
    void follow(OpenTask work) {
        Task task = tasks.createTaskQuery().taskId(work.id().value()).singleResult();
        tasks.setDueDate(task.getId(), Terms.beginOf(Objects.requireNonNull(work.due())));
        endOfTerm(task).ifPresent(timer -> set(timer, work));
    }

    private Optional<Job> endOfTerm(Task task) {
        return Optional.ofNullable(END_OF_TERM.get(ModelTask.of(task.getTaskDefinitionKey())))
                .map(timer -> management
                        .createJobQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .activityId(timer)
                        .singleResult());
    }

    private void set(Job timer, OpenTask work) {
        management.setJobDuedate(timer.getId(), Terms.after(Objects.requireNonNull(work.due())), false);
        if (work.standsStillSince() == null) {
            management.activateJobById(timer.getId());
        } else {
            management.suspendJobById(timer.getId());
        }
    }
}

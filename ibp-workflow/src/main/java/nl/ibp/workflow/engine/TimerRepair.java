package nl.ibp.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.monitoring.TimerKind;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.runtime.PvmExecutionImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Makes timers run that were lost or given up on, and takes away those that nobody waits for. */
@Component
class TimerRepair {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final ProcessEngine engine;
    private final Seats seats;

    TimerRepair(ManagementService management, RuntimeService runtime, ProcessEngine engine, Seats seats) {
        this.management = management;
        this.runtime = runtime;
        this.engine = engine;
        this.seats = seats;
    }

    boolean set(ProposalId proposal, TimerKind kind, SeatId seat, boolean standsStill) {
        Optional<Job> timer = find(proposal, kind, seat).or(() -> make(proposal, kind, seat));
        timer.ifPresent(job -> {
            if (job.getRetries() == 0) {
                management.setJobRetries(job.getId(), 1);
            }
            if (standsStill) {
                management.suspendJobById(job.getId());
            } else {
                management.activateJobById(job.getId());
            }
        });
        return timer.isPresent();
    }

    boolean remove(ProposalId proposal, TimerKind kind, SeatId seat) {
        Optional<Job> timer = find(proposal, kind, seat);
        timer.ifPresent(job -> management.deleteJob(job.getId()));
        return timer.isPresent();
    }

    private Optional<Job> find(ProposalId proposal, TimerKind kind, SeatId seat) {
        ModelTimer wanted = ModelTimer.of(kind);
        return processesOf(proposal).stream()
                .flatMap(
                        process -> management
                                .createJobQuery()
                                .processInstanceId(process.getId())
                                .activityId(wanted.elementId())
                                .list()
                                .stream())
                .filter(job -> wanted.seat(seats, name -> runtime.getVariable(job.getExecutionId(), name))
                        .equals(seat))
                .findFirst();
    }

    private List<ProcessInstance> processesOf(ProposalId proposal) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(proposal.toString())
                .list();
    }

    private Optional<Job> make(ProposalId proposal, TimerKind kind, SeatId seat) {
        ModelTimer wanted = ModelTimer.of(kind);
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    processesOf(proposal).forEach(process -> make(context, process.getId(), wanted, seat));
                    return null;
                });
        return find(proposal, kind, seat);
    }

    // As the engine makes it when it comes to where the timer belongs, so that it runs out when it always would have.
    private void make(CommandContext context, String process, ModelTimer wanted, SeatId seat) {
        for (ExecutionEntity execution : context.getExecutionManager().findExecutionsByProcessInstanceId(process)) {
            if (execution.getActivity() == null || !execution.getExecutions().isEmpty()) {
                continue;
            }
            for (Map.Entry<ScopeImpl, PvmExecutionImpl> scope :
                    execution.createActivityExecutionMapping().entrySet()) {
                TimerDeclarationImpl timer = TimerDeclarationImpl.getDeclarationsForScope(scope.getKey())
                        .get(wanted.elementId());
                if (timer != null && wanted.seat(seats, execution::getVariable).equals(seat)) {
                    timer.createTimerInstance((ExecutionEntity) scope.getValue());
                    return;
                }
            }
        }
    }
}

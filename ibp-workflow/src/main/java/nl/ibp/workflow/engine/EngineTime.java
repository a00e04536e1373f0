package nl.ibp.workflow.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.AdjustableClock;
import nl.ibp.workflow.SimulatedTime;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

@Component
class EngineTime implements SimulatedTime {

    private final AdjustableClock clock;
    private final ManagementService management;
    private final RuntimeService runtime;

    EngineTime(AdjustableClock clock, ManagementService management, RuntimeService runtime) {
        this.clock = clock;
        this.management = management;
        this.runtime = runtime;
    }

    @Override
    public void travelTo(Instant moment) {
        clock.setTo(moment);
        if (!clock.isApart()) {
            ClockUtil.setCurrentTime(Date.from(moment));
        }
    }

    @Override
    public void returnToNow() {
        clock.reset();
        if (!clock.isApart()) {
            ClockUtil.reset();
        }
    }

    @Override
    public void apart(Runnable work) {
        clock.apart(work);
    }

    @Override
    public Optional<Instant> nextTimer(ProposalId proposal) {
        return processesOf(proposal)
                .flatMap(process -> timers().processInstanceId(process.getId()).list().stream())
                .map(job -> job.getDuedate().toInstant())
                .min(Comparator.naturalOrder());
    }

    private Stream<ProcessInstance> processesOf(ProposalId proposal) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(proposal.toString()).list().stream();
    }

    private JobQuery timers() {
        return management.createJobQuery().timers().active();
    }

    @Override
    public void runDueTimers() {
        run(due().list().stream()
                // The timer that begins the daily round belongs to no process yet, and to no dossier.
                .filter(job -> job.getProcessInstanceId() != null));
    }

    @Override
    public void runDueTimers(ProposalId proposal) {
        run(processesOf(proposal).flatMap(process -> due().processInstanceId(process.getId()).list().stream()));
    }

    private JobQuery due() {
        return timers().duedateLowerThan(Date.from(clock.instant()));
    }

    // Listed first, as running one may end another.
    private void run(Stream<Job> due) {
        requireEngine();
        due.sorted(Comparator.comparing(Job::getDuedate)).toList().forEach(job -> management.executeJob(job.getId()));
    }

    @Override
    public void makeDailyRound() {
        requireEngine();
        management.createJobQuery().processDefinitionKey(DailyRoundModel.PROCESS).timers().list().stream()
                .map(Job::getId)
                .forEach(management::executeJob);
    }

    private void requireEngine() {
        if (clock.isApart()) {
            throw new IllegalStateException("The engine is at another time than this work apart");
        }
    }
}

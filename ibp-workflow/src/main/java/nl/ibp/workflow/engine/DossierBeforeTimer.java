package nl.ibp.workflow.engine;

import java.util.Optional;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A timer locks its dossier before the engine reads anything of it, as people do before they act. Without that, the
 * engine would work on what it read while a person was still changing it, and fail where it should have waited.
 */
@Component
class DossierBeforeTimer extends CommandInterceptor {

    private final ObjectProvider<ManagementService> management;
    private final ObjectProvider<RuntimeService> runtime;
    private final ObjectProvider<Proposals> proposals;
    private final TransactionTemplate transaction;

    DossierBeforeTimer(
            ObjectProvider<ManagementService> management,
            ObjectProvider<RuntimeService> runtime,
            ObjectProvider<Proposals> proposals,
            PlatformTransactionManager transactions) {
        this.management = management;
        this.runtime = runtime;
        this.proposals = proposals;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (!JobCommand.is(command)) {
            return next.execute(command);
        }
        String job = JobCommand.job(command);
        return transaction.execute(status -> {
            Optional<ProposalId> dossier = dossierOf(job);
            dossier.ifPresent(proposals.getObject()::hold);
            return dossier.isPresent() && standsStill(job) ? null : next.execute(command);
        });
    }

    // Somebody parked the dossier or moved the term while the timer waited for it: it comes again at its new moment.
    private boolean standsStill(String jobId) {
        Job job = management.getObject().createJobQuery().jobId(jobId).singleResult();
        return job != null && (job.isSuspended() || job.getDuedate().after(ClockUtil.getCurrentTime()));
    }

    private Optional<ProposalId> dossierOf(String jobId) {
        return Optional.ofNullable(
                        management.getObject().createJobQuery().jobId(jobId).singleResult())
                // The timer that begins the daily round belongs to no process yet, and to no dossier.
                .map(Job::getProcessInstanceId)
                .map(process -> runtime.getObject()
                        .createProcessInstanceQuery()
                        .processInstanceId(process)
                        .singleResult())
                .map(ProcessInstance::getBusinessKey)
                .map(ProposalId::of);
    }
}

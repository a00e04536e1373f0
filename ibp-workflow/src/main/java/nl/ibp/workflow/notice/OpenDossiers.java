package nl.ibp.workflow.notice;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.Tasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes past the open work of all dossiers of which the terms run. Each dossier has a transaction of its own: nobody
 * waits for a round over all of them, and one that fails does not keep the others from theirs.
 */
@Component
class OpenDossiers {

    private static final Logger LOG = LoggerFactory.getLogger(OpenDossiers.class);

    private final Tasks tasks;
    private final Proposals proposals;
    private final TransactionTemplate transaction;

    OpenDossiers(Tasks tasks, Proposals proposals, PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.proposals = proposals;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @param wanted says by the work alone whether there may be something to do, before its dossier is locked */
    void forEach(Predicate<OpenTask> wanted, BiConsumer<RegionalProposal, OpenTask> act) {
        tasks.allOpen().stream()
                .filter(wanted)
                .map(OpenTask::proposal)
                .distinct()
                .forEach(id -> at(id, wanted, act));
    }

    private void at(ProposalId id, Predicate<OpenTask> wanted, BiConsumer<RegionalProposal, OpenTask> act) {
        try {
            transaction.executeWithoutResult(status -> visit(id, wanted, act));
        } catch (RuntimeException failed) {
            LOG.error("The daily round failed at dossier {}; it comes by again tomorrow", id, failed);
        }
    }

    private void visit(ProposalId id, Predicate<OpenTask> wanted, BiConsumer<RegionalProposal, OpenTask> act) {
        RegionalProposal proposal = proposals.lock(id);
        boolean parked = proposal.parking().isPresent();
        List<OpenTask> running = tasks.openOn(id).stream()
                .filter(task -> !parked || task.goesOnWhileParked())
                .filter(task -> task.standsStillSince() == null)
                .filter(wanted)
                .toList();
        running.forEach(task -> act.accept(proposal, task));
    }
}

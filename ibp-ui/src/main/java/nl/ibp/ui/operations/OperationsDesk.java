package nl.ibp.ui.operations;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ibp.domain.Problem;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.monitoring.ConsistencyCheck;
import nl.ibp.workflow.monitoring.ConsistencyReport;
import nl.ibp.workflow.monitoring.Dossiers;
import nl.ibp.workflow.operations.FailedJob;
import nl.ibp.workflow.operations.LogPart;
import nl.ibp.workflow.operations.ProcessValue;
import nl.ibp.workflow.operations.Repair;
import nl.ibp.workflow.operations.RepairingDossiers;
import nl.ibp.workflow.operations.RetryingWork;
import nl.ibp.workflow.operations.TellingMore;
import nl.ibp.workflow.operations.TellingMore.Telling;
import nl.ibp.workflow.operations.WatchingOperations;
import nl.ibp.workflow.operations.WatchingOperations.Operation;
import org.springframework.stereotype.Component;

/** What an administrator can do to keep the product running, for the person of the moment. */
@Component
class OperationsDesk {

    private final CurrentActor actor;
    private final WatchingOperations watching;
    private final RetryingWork retrying;
    private final RepairingDossiers repairing;
    private final ConsistencyCheck check;
    private final TellingMore telling;
    private final Dossiers dossiers;
    private final RefusalTexts refusals;
    private final Clock clock;

    OperationsDesk(
            CurrentActor actor,
            WatchingOperations watching,
            RetryingWork retrying,
            RepairingDossiers repairing,
            ConsistencyCheck check,
            TellingMore telling,
            Dossiers dossiers,
            RefusalTexts refusals,
            Clock clock) {
        this.actor = actor;
        this.watching = watching;
        this.retrying = retrying;
        this.repairing = repairing;
        this.check = check;
        this.telling = telling;
        this.dossiers = dossiers;
        this.refusals = refusals;
        this.clock = clock;
    }

    Operation now() {
        return watching.now(actor.get());
    }

    Instant moment() {
        return clock.instant();
    }

    List<FailedJob> failed() {
        return retrying.all(actor.get());
    }

    boolean mayEdit(FailedJob job) {
        return retrying.mayEdit(actor.get(), job);
    }

    List<ProcessValue> values(FailedJob job) {
        return retrying.values(actor.get(), job.id());
    }

    void retry(FailedJob job, Map<String, String> values) {
        retrying.retry(actor.get(), job.id(), values);
    }

    ConsistencyReport check() {
        return check.by(actor.get());
    }

    Repair plan(ProposalId proposal) {
        return repairing.plan(actor.get(), proposal);
    }

    void repair(Repair planned) {
        repairing.repair(actor.get(), planned);
    }

    List<Telling> logParts() {
        return telling.parts(actor.get());
    }

    void tellMore(LogPart part) {
        telling.tellMore(actor.get(), part);
    }

    void tellAsUsual(LogPart part) {
        telling.asUsual(actor.get(), part);
    }

    boolean canOpen(ProposalId proposal) {
        return dossiers.shows(actor.get(), proposal);
    }

    String words(Problem problem, Locale locale) {
        return refusals.text(problem, locale);
    }
}

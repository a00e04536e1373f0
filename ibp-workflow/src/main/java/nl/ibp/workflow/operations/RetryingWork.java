package nl.ibp.workflow.operations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Stated;
import nl.ibp.domain.administration.ChangeSubject;
import nl.ibp.domain.administration.ChangedPart;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.administration.AdministrationWriter;
import nl.ibp.workflow.audit.Audited;
import nl.ibp.workflow.monitoring.DossierAccess;
import nl.ibp.workflow.operations.FailedWork.FailedAgain;
import nl.ibp.workflow.organisation.AdministratorSeat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An administrator sees what was given up on and why, and has it run again, with other values where need be. It runs at
 * once and in one transaction with all that is changed for it: it succeeds, or everything stays as it was.
 */
@Component
public class RetryingWork {

    /** More at once nobody reads; what comes after appears when these are done. */
    public static final int MOST = 200;

    private final AdministratorSeat administrators;
    private final FailedWork failed;
    private final Proposals proposals;
    private final DossierAccess access;
    private final DossierWriter record;
    private final AdministrationWriter changes;
    private final Seats seats;
    private final TransactionTemplate transaction;

    RetryingWork(
            AdministratorSeat administrators,
            FailedWork failed,
            Proposals proposals,
            DossierAccess access,
            DossierWriter record,
            AdministrationWriter changes,
            Seats seats,
            PlatformTransactionManager transactions) {
        this.administrators = administrators;
        this.failed = failed;
        this.proposals = proposals;
        this.access = access;
        this.record = record;
        this.changes = changes;
        this.seats = seats;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The longest failed first; of dossiers the actor may not read, without what went wrong in words. */
    public List<FailedJob> all(Actor actor) {
        administrators.require(actor);
        return failed.all(MOST).stream()
                .map(job -> mayRead(actor, job) ? job : job.withoutWords())
                .toList();
    }

    /** Whether the actor may read the dossier it belongs to, and so what it reads. */
    public boolean mayEdit(Actor actor, FailedJob job) {
        return job.proposal() != null && mayRead(actor, job);
    }

    private boolean mayRead(Actor actor, FailedJob job) {
        ProposalId dossier = job.proposal();
        return dossier == null
                || proposals
                        .find(dossier)
                        .filter(proposal -> access.maySee(actor, proposal))
                        .isPresent();
    }

    /** What it reads. */
    public List<ProcessValue> values(Actor actor, String id) {
        administrators.require(actor);
        requireToEdit(actor, find(id));
        return failed.values(id);
    }

    private void requireToEdit(Actor actor, FailedJob job) {
        if (!mayEdit(actor, job)) {
            throw Refused.because("", "WORK_NOT_TO_BE_READ");
        }
    }

    private FailedJob find(String id) {
        return failed.find(id).orElseThrow(() -> Refused.because("", "WORK_NOT_FAILED"));
    }

    /**
     * Runs it again.
     *
     * @param values what it is to read from now on; empty to leave that as it is
     * @throws Refused when it fails again, with what it says now
     */
    @Audited
    public void retry(Actor actor, String id, Map<String, String> values) {
        administrators.require(actor);
        transaction.executeWithoutResult(status -> {
            FailedJob job = find(id);
            if (job.proposal() != null) {
                proposals.hold(job.proposal());
            }
            List<ChangedPart> parts = changed(actor, job, values);
            String object =
                    job.proposal() == null ? job.process() : job.proposal().toString();
            String name = job.number().isEmpty() ? job.process() : job.number();
            changes.write(actor, ChangeSubject.PROCESS_OF_DOSSIER, object, name, parts);
            if (job.proposal() != null) {
                record.write(
                        actor,
                        seats.of(SeatRole.ADMINISTRATOR).id(),
                        job.proposal(),
                        RecordedEvent.WORK_RETRIED,
                        Map.of("step", job.step().name(), "values", String.join(", ", values.keySet())));
            }
            run(actor, job);
        });
    }

    private List<ChangedPart> changed(Actor actor, FailedJob job, Map<String, String> values) {
        List<ChangedPart> parts = new ArrayList<>();
        parts.add(new ChangedPart(
                "retried", Stated.unstated(), Stated.of(job.step().name())));
        if (!values.isEmpty()) {
            requireToEdit(actor, job);
            Map<String, String> before = new LinkedHashMap<>();
            failed.values(job.id()).forEach(value -> before.put(value.name(), value.text()));
            failed.change(job.id(), values);
            values.forEach((name, text) -> parts.add(new ChangedPart(
                    "processValue",
                    Stated.of(name + " = " + before.getOrDefault(name, "")),
                    Stated.of(name + " = " + text))));
        }
        return parts;
    }

    private void run(Actor actor, FailedJob job) {
        try {
            failed.run(job.id());
        } catch (FailedAgain again) {
            Throwable cause = bottom(again);
            throw mayRead(actor, job)
                    ? Refused.because("", "WORK_FAILED_AGAIN", String.valueOf(cause.getMessage()))
                    : Refused.because("", "WORK_FAILED_AGAIN", cause.getClass().getSimpleName());
        }
    }

    private static Throwable bottom(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}

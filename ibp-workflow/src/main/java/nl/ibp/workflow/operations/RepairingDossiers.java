package nl.ibp.workflow.operations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Stated;
import nl.ibp.domain.administration.ChangeSubject;
import nl.ibp.domain.administration.ChangedPart;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.record.DossierRecord;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.administration.AdministrationWriter;
import nl.ibp.workflow.audit.Audited;
import nl.ibp.workflow.monitoring.ConsistencyCheck;
import nl.ibp.workflow.monitoring.Disagreement;
import nl.ibp.workflow.monitoring.Disagreement.Subject;
import nl.ibp.workflow.organisation.AdministratorSeat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An administrator has the process of a dossier brought back to what the dossier says. It is tried first, in a transaction
 * that is taken back, which tells what it will do; then it is done, just as it was told. The dossier and its record are the
 * truth, and never changed by it: a repair after which anything still disagrees, or after which the dossier would say
 * something else, is none.
 */
@Component
public class RepairingDossiers {

    /** Each round sets one subject right, which may bring another to light. */
    private static final int MOST_ROUNDS = 12;

    /** Where it stands comes first: the rest follows from it. */
    private static final List<Subject> ORDER =
            List.of(Subject.STEP, Subject.AWAITED, Subject.OPEN_WORK, Subject.TIMER, Subject.STEP_RECORD);

    private final AdministratorSeat administrators;
    private final Proposals proposals;
    private final DossierRecord record;
    private final ConsistencyCheck check;
    private final MendingDossier mending;
    private final DossierWriter writer;
    private final AdministrationWriter changes;
    private final Seats seats;
    private final TransactionTemplate transaction;
    private final TransactionTemplate trial;
    private final TransactionTemplate savepoint;

    RepairingDossiers(
            AdministratorSeat administrators,
            Proposals proposals,
            DossierRecord record,
            ConsistencyCheck check,
            MendingDossier mending,
            DossierWriter writer,
            AdministrationWriter changes,
            Seats seats,
            PlatformTransactionManager transactions) {
        this.administrators = administrators;
        this.proposals = proposals;
        this.record = record;
        this.check = check;
        this.mending = mending;
        this.writer = writer;
        this.changes = changes;
        this.seats = seats;
        this.transaction = new TransactionTemplate(transactions);
        this.trial = new TransactionTemplate(transactions);
        trial.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Tries it, and takes it back.
     *
     * @throws Refused when the actor is no administrator, or all of it agrees by now
     */
    public Repair plan(Actor actor, ProposalId id) {
        administrators.require(actor);
        return Objects.requireNonNull(trial.execute(status -> {
            status.setRollbackOnly();
            return tried(actor, id);
        }));
    }

    /**
     * Does what was planned, all of it or nothing.
     *
     * @throws Refused when it would go otherwise
     */
    @Audited
    public void repair(Actor actor, Repair planned) {
        administrators.require(actor);
        transaction.executeWithoutResult(status -> {
            Repair done = tried(actor, planned.proposal());
            if (!done.isPossible() || !done.equals(planned)) {
                throw Refused.because("", "REPAIR_NOT_AS_PLANNED");
            }
            write(actor, done);
        });
    }

    private void write(Actor actor, Repair done) {
        ProposalId id = done.proposal();
        if (proposals.find(id).isPresent()) {
            writer.write(
                    actor,
                    seats.of(SeatRole.ADMINISTRATOR).id(),
                    id,
                    RecordedEvent.DOSSIER_REPAIRED,
                    Map.of("steps", steps(done)));
        }
        changes.write(
                actor,
                ChangeSubject.PROCESS_OF_DOSSIER,
                id.toString(),
                done.number(),
                List.of(new ChangedPart("repaired", Stated.unstated(), Stated.of(steps(done)))));
    }

    private static String steps(Repair done) {
        return done.steps().stream()
                .map(step -> step.getClass().getSimpleName())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Repair tried(Actor actor, ProposalId id) {
        proposals.hold(id);
        List<Disagreement> found = found(actor, id);
        if (found.isEmpty()) {
            throw Refused.because("", "DOSSIER_AGREES");
        }
        String number = found.get(0).number();
        String before = saying(id);
        List<RepairStep> steps = new ArrayList<>();
        Set<Subject> beyondUs = EnumSet.noneOf(Subject.class);
        for (int round = 0; round < MOST_ROUNDS && !found.isEmpty(); round++) {
            Optional<Disagreement> next = next(found, beyondUs);
            if (next.isEmpty()) {
                break;
            }
            List<RepairStep> mended = mended(next.get());
            List<Disagreement> after = found(actor, id);
            if (mended.isEmpty() || after.equals(found)) {
                beyondUs.add(next.get().subject());
            } else {
                steps.addAll(mended);
                found = after;
            }
        }
        return new Repair(id, number, steps, saying(id).equals(before) ? found : atLeast(found, number, id));
    }

    // Would it change the dossier, it is no repair, though everything agreed.
    private static List<Disagreement> atLeast(List<Disagreement> found, String number, ProposalId id) {
        return found.isEmpty() ? List.of(new Disagreement(id, number, Subject.STEP, List.of(), List.of())) : found;
    }

    private List<Disagreement> found(Actor actor, ProposalId id) {
        return check.ofLocked(actor, Set.of(id)).stream()
                .sorted(Comparator.comparing(disagreement -> ORDER.indexOf(disagreement.subject())))
                .toList();
    }

    private static Optional<Disagreement> next(List<Disagreement> found, Set<Subject> beyondUs) {
        return found.stream()
                .filter(disagreement -> !beyondUs.contains(disagreement.subject()))
                .findFirst();
    }

    // What could not be done leaves nothing of it behind.
    private List<RepairStep> mended(Disagreement disagreement) {
        try {
            return Objects.requireNonNull(savepoint.execute(status -> {
                List<RepairStep> steps = mending.mend(disagreement);
                if (steps.isEmpty()) {
                    status.setRollbackOnly();
                }
                return steps;
            }));
        } catch (RuntimeException cannot) {
            return List.of();
        }
    }

    private String saying(ProposalId id) {
        return proposals
                .find(id)
                .map(proposal -> proposal.status() + " " + proposal.versions().size() + " "
                        + record.of(id).size())
                .orElse("");
    }
}

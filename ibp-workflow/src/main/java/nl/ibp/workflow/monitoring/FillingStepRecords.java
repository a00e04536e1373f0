package nl.ibp.workflow.monitoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds out how dossiers went before there were step records, once, when the application starts. What was found out stays
 * so, whenever it is stopped; another server that starts meanwhile takes other dossiers.
 */
@Component
public class FillingStepRecords {

    private static final Logger LOG = LoggerFactory.getLogger(FillingStepRecords.class);

    private static final int AT_A_TIME = 200;
    private static final int TOLD_EVERY = 10_000;

    private final OldDossiers old;
    private final StepRecords steps;
    private final RunningModels models;
    private final WorkingCalendar calendar;
    private final Seats seats;
    private final TransactionTemplate transaction;

    FillingStepRecords(
            OldDossiers old,
            StepRecords steps,
            RunningModels models,
            WorkingCalendar calendar,
            Seats seats,
            PlatformTransactionManager transactions) {
        this.old = old;
        this.steps = steps;
        this.models = models;
        this.calendar = calendar;
        this.seats = seats;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param isStopped asked again and again; what is not found out when it is, the next start goes on with
     * @return how many dossiers it found out about; none where that was done before
     */
    public int fill(BooleanSupplier isStopped) {
        long started = System.nanoTime();
        int filled = 0;
        for (int some = fillSome(); some > 0; some = isStopped.getAsBoolean() ? 0 : fillSome()) {
            filled += some;
            if (filled % TOLD_EVERY < some) {
                tell(filled, started);
            }
        }
        if (filled > 0) {
            tell(filled, started);
        }
        return filled;
    }

    private static void tell(int filled, long started) {
        long seconds = Duration.ofNanos(System.nanoTime() - started).toSeconds();
        LOG.info("step-records action=fill dossiers={} seconds={} result=ok", filled, seconds);
    }

    private int fillSome() {
        Integer filled = transaction.execute(status -> {
            List<OldDossier> dossiers = old.next(AT_A_TIME);
            if (!dossiers.isEmpty()) {
                fill(dossiers);
            }
            return dossiers.size();
        });
        return filled == null ? 0 : filled;
    }

    private void fill(List<OldDossier> dossiers) {
        List<PastStep> found = new ArrayList<>();
        for (OldDossier dossier : dossiers) {
            found.addAll(stepsOf(dossier));
        }
        old.found(dossiers, found);
        dossiers.stream()
                .map(OldDossier::proposal)
                .filter(proposal -> !proposal.status().isFinal())
                .flatMap(proposal -> models.of(proposal.id()).stream())
                .forEach(steps::follow);
    }

    // Nothing depends on there being records, so one odd dossier keeps nobody out.
    private List<PastStep> stepsOf(OldDossier dossier) {
        Function<ProvinceCode, BodyId> states =
                province -> seats.of(province, SeatRole.STATES_CLERK).body();
        try {
            return PastPath.of(dossier, calendar, states);
        } catch (RuntimeException odd) {
            LOG.error("step-records action=fill object={} result=failed", dossier.id(), odd);
            return List.of();
        }
    }
}

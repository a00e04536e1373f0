package nl.ibp.workflow.retention;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.ibp.domain.administration.KeptKind;
import nl.ibp.workflow.retention.RetentionTerms.Cleared;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Clears away what was kept for long enough, a little at a time, so that nobody waits for it. For the daily round: nobody
 * acts here.
 */
@Component
public class CleaningUp {

    private static final Logger LOG = LoggerFactory.getLogger(CleaningUp.class);

    private static final int AT_A_TIME = 1_000;
    /** What is left then the next day clears. */
    private static final int MOST_TIMES = 1_000;

    private final List<Perishable> perishables;
    private final RetentionTerms terms;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CleaningUp(
            List<Perishable> perishables, RetentionTerms terms, PlatformTransactionManager transactions, Clock clock) {
        this.perishables = perishables;
        this.terms = terms;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Everything. One kind that fails does not keep the others. */
    public void clean() {
        perishables.forEach(this::clean);
    }

    public void clean(KeptKind kind) {
        perishables.stream().filter(one -> one.kind() == kind).forEach(this::clean);
    }

    private void clean(Perishable perishable) {
        try {
            clear(perishable);
        } catch (RuntimeException failed) {
            LOG.error("retention action=clear object={} result=failed", perishable.kind(), failed);
        }
    }

    private void clear(Perishable perishable) {
        Instant now = clock.instant();
        Instant before = terms.of(perishable.kind()).before(now);
        long cleared = 0;
        int some = AT_A_TIME;
        for (int time = 0; some == AT_A_TIME && time < MOST_TIMES; time++) {
            some = clearSome(perishable, before);
            cleared += some;
        }
        if (cleared > 0) {
            Cleared last = new Cleared(now, cleared);
            transaction.executeWithoutResult(status -> terms.cleared(perishable.kind(), last));
            LOG.info("retention action=clear object={} number={} result=ok", perishable.kind(), cleared);
        }
    }

    private int clearSome(Perishable perishable, Instant before) {
        Integer some = transaction.execute(status -> perishable.clear(before, AT_A_TIME));
        return some == null ? 0 : some;
    }
}

package nl.ibp.workflow.demonstration;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty system with the memo's initiatives, spread over the path. Everything goes through the use cases, as
 * the holder of the seat concerned, with the clock moved over the past months; so what it shows is what the product
 * does.
 */
@Component
public class DemonstrationPortfolio {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationPortfolio.class);

    private final PortfolioFiles files;
    private final Stage stage;
    private final MadeInitiatives made;
    private final TransactionTemplate transaction;

    DemonstrationPortfolio(
            PortfolioFiles files, Stage stage, MadeInitiatives made, PlatformTransactionManager transactions) {
        this.files = files;
        this.stage = stage;
        this.made = made;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Makes what is missing of the portfolio. Each initiative is one transaction: a making that is cut off leaves
     * nothing of the one it was at, and the next goes on from there. At the end the daily round is made once, so that
     * people find the reminders of today.
     *
     * @param isStopped asked before each initiative
     */
    public void make(BooleanSupplier isStopped) {
        Instant now = stage.clock().instant();
        List<Initiative> missing = missing();
        Phrases phrases = files.phrases();
        try {
            int done = 0;
            while (done < missing.size() && !isStopped.getAsBoolean()) {
                Initiative initiative = missing.get(done);
                transaction.executeWithoutResult(status -> make(initiative, phrases, now));
                done++;
                LOG.info("Demonstratie: {} van {} voorstellen gemaakt", done, missing.size());
            }
            if (done > 0 && !isStopped.getAsBoolean()) {
                stage.time().travelTo(now);
                stage.time().makeDailyRound();
            }
        } finally {
            stage.time().returnToNow();
        }
    }

    private List<Initiative> missing() {
        Set<String> names = made.names();
        return files.initiatives().stream()
                .filter(initiative -> !names.contains(initiative.title()))
                .sorted(Comparator.comparing(Initiative::workingDaysAgo).reversed())
                .toList();
    }

    private void make(Initiative initiative, Phrases phrases, Instant now) {
        if (made.mark(initiative.title())) {
            new Play(stage, files, initiative, phrases).until(now);
        }
    }
}

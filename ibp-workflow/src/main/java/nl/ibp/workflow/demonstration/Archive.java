package nl.ibp.workflow.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.workflow.monitoring.RulesInUse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stands finished examples of the years past beside the demonstration's portfolio, so that figures and forecasts have
 * something to rest on. Their titles say that they are examples.
 */
@Component
class Archive {

    /** Some of them would not be over by now, and are left out: so the latest are no slower than all others. */
    static final int EXAMPLES = 200;

    /** The first example begins so long ago. */
    private static final int MONTHS_AGO = 46;

    /** Whatever begins later is hardly ever over by now. */
    private static final int LATEST_MONTHS_AGO = 6;

    /** Another one makes another past. */
    private static final long SEED = 2;

    private static final int TOLD_EVERY = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Archive.class);

    private final PortfolioFiles files;
    private final ArchiveContent contents;
    private final ArchiveDesk desk;
    private final Provinces provinces;
    private final RulesInUse rules;
    private final MadeInitiatives made;
    private final TransactionTemplate transaction;

    Archive(
            PortfolioFiles files,
            ArchiveContent contents,
            ArchiveDesk desk,
            Provinces provinces,
            RulesInUse rules,
            MadeInitiatives made,
            PlatformTransactionManager transactions) {
        this.files = files;
        this.contents = contents;
        this.desk = desk;
        this.provinces = provinces;
        this.rules = rules;
        this.made = made;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Makes what is missing of the archive, in a time apart. Each example is one transaction: a making that is cut off
     * leaves nothing of the one it was at, and the next goes on from there.
     *
     * @param isStopped asked before each example
     * @return how many it made
     */
    int make(BooleanSupplier isStopped) {
        return make(1, isStopped);
    }

    /** @param oneIn of so many examples, for who needs many but not all */
    int make(int oneIn, BooleanSupplier isStopped) {
        Instant now = desk.clock().instant();
        ArchiveFile file = files.archive();
        Phrases phrases = files.phrases();
        ArchiveRules inUse = new ArchiveRules(rules);
        Set<String> names = made.names();
        List<Example> missing = file.examples(EXAMPLES).stream()
                .filter(example -> example.number() % oneIn == 0)
                .filter(example -> !names.contains(example.title()))
                .toList();
        int done = 0;
        while (done < missing.size() && !isStopped.getAsBoolean()) {
            Example example = missing.get(done);
            ArchivePace pace = new ArchivePace(SEED, example.number());
            desk.time()
                    .apart(() -> transaction.executeWithoutResult(status -> {
                        if (made.mark(example.title())) {
                            make(example, file, phrases, inUse, pace, now, status);
                        }
                    }));
            done++;
            if (done % TOLD_EVERY == 0 || done == missing.size()) {
                LOG.info("Demonstratie: {} van {} voorbeelden gemaakt", done, missing.size());
            }
        }
        return done;
    }

    // What goes on today is undone, all but that it was tried.
    private void make(
            Example example,
            ArchiveFile file,
            Phrases phrases,
            ArchiveRules inUse,
            ArchivePace pace,
            Instant now,
            TransactionStatus status) {
        Object before = status.createSavepoint();
        if (!isOverBy(now, example, file, phrases, inUse, pace)) {
            status.rollbackToSavepoint(before);
        }
        status.releaseSavepoint(before);
    }

    private boolean isOverBy(
            Instant now, Example example, ArchiveFile file, Phrases phrases, ArchiveRules inUse, ArchivePace pace) {
        Instant begins = pace.inOfficeHours(begins(example, OfficialTime.dayOf(now)));
        desk.time().travelTo(begins);
        int year = OfficialTime.dayOf(begins).getYear();
        ProposalContent content = contents.of(example, file, phrases, pace, year);
        ArchivedDossier dossier = new ArchivedDossier(
                desk,
                inUse,
                pace,
                RegionalProposal.begin(
                        ProposalId.create(), desk.proposals().nextNumber(year), contents.lead(example), begins));
        new ArchivedPath(
                        desk,
                        inUse,
                        pace,
                        dossier,
                        phrases,
                        provinces,
                        content,
                        contents.revised(content, file),
                        file.withdrawn())
                .begin();
        return dossier.live(now);
    }

    private LocalDate begins(Example example, LocalDate today) {
        LocalDate first = today.minusMonths(MONTHS_AGO);
        long days = first.until(today.minusMonths(LATEST_MONTHS_AGO), ChronoUnit.DAYS);
        return desk.calendar().endOfTerm(first.plusDays(days * example.number() / EXAMPLES), 0);
    }
}

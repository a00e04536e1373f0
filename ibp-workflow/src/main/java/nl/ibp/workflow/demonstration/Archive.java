package nl.ibp.workflow.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
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
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the years before the demonstration's portfolio with finished examples, so that figures and forecasts have
 * something to rest on. Their titles say that they are examples.
 */
@Component
public class Archive {

    static final int EXAMPLES = 180;

    /** The first example begins so long ago; three years of them are over before the portfolio begins. */
    private static final int MONTHS_AGO = 47;

    /** The last one begins so long ago that even a slow one is over by now. */
    private static final int LATEST_MONTHS_AGO = 15;

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

    /** Makes what is missing of the archive. */
    public void make() {
        make(0);
    }

    /** @param seed another one makes another past */
    void make(long seed) {
        Instant now = desk.clock().instant();
        ArchiveFile file = files.archive();
        Phrases phrases = files.phrases();
        ArchiveRules inUse = new ArchiveRules(rules);
        Set<String> names = made.names();
        List<Example> missing = file.examples(EXAMPLES).stream()
                .filter(example -> !names.contains(example.title()))
                .toList();
        try {
            for (int i = 0; i < missing.size(); i++) {
                Example example = missing.get(i);
                ArchivePace pace = new ArchivePace(seed, example.number());
                transaction.executeWithoutResult(status -> {
                    // What would end after today is left for a later start.
                    if (made.mark(example.title()) && !make(example, file, phrases, inUse, pace, now)) {
                        status.setRollbackOnly();
                    }
                });
                if ((i + 1) % TOLD_EVERY == 0 || i + 1 == missing.size()) {
                    LOG.info("Demonstratie: {} van {} voorbeelden gemaakt", i + 1, missing.size());
                }
            }
        } finally {
            desk.time().returnToNow();
        }
    }

    /** @return whether it is over by now */
    private boolean make(
            Example example, ArchiveFile file, Phrases phrases, ArchiveRules inUse, ArchivePace pace, Instant now) {
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

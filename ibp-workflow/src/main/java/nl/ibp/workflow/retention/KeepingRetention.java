package nl.ibp.workflow.retention;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.administration.ChangeSubject;
import nl.ibp.domain.administration.RetentionTerm;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.administration.AdministrationWriter;
import nl.ibp.workflow.organisation.AdministratorSeat;
import nl.ibp.workflow.retention.Perishable.Stock;
import nl.ibp.workflow.retention.RetentionTerms.Cleared;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An administrator says for how long is kept what is not kept for good. */
@Component
@Transactional
public class KeepingRetention {

    /**
     * @param going what the next round clears away
     * @param last when some was cleared away last; none while it never was
     */
    public record Kept(RetentionTerm term, Stock going, @Nullable Cleared last) {}

    private final AdministratorSeat administrators;
    private final List<Perishable> perishables;
    private final RetentionTerms terms;
    private final AdministrationWriter changes;
    private final Clock clock;

    KeepingRetention(
            AdministratorSeat administrators,
            List<Perishable> perishables,
            RetentionTerms terms,
            AdministrationWriter changes,
            Clock clock) {
        this.administrators = administrators;
        this.perishables = perishables;
        this.terms = terms;
        this.changes = changes;
        this.clock = clock;
    }

    /** @throws Refused when the actor is no administrator */
    @Transactional(readOnly = true)
    public List<Kept> all(Actor actor) {
        administrators.require(actor);
        Instant now = clock.instant();
        return perishables.stream()
                .sorted(Comparator.comparing(Perishable::kind))
                .map(one -> kept(one, now))
                .toList();
    }

    private Kept kept(Perishable perishable, Instant now) {
        RetentionTerm term = terms.of(perishable.kind());
        Cleared last = terms.lastCleared(perishable.kind()).orElse(null);
        return new Kept(term, perishable.olderThan(term.before(now)), last);
    }

    /**
     * @param read what it was when the actor read it
     * @throws Refused also when somebody else changed it meanwhile
     */
    public void change(Actor actor, RetentionTerm read, @Nullable Integer days) {
        administrators.require(actor);
        RetentionTerm asked = RetentionTerm.asked(read.kind(), days);
        RetentionTerm present = terms.lock(read.kind());
        if (!present.equals(read)) {
            throw Refused.because("", "REFERENCE_CHANGED_MEANWHILE");
        }
        var parts = present.changedTo(asked);
        terms.save(asked);
        String kind = read.kind().name();
        changes.write(actor, ChangeSubject.RETENTION, kind, kind, parts);
    }
}

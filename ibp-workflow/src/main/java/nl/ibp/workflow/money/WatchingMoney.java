package nl.ibp.workflow.money;

import java.util.List;
import java.util.Map;
import nl.ibp.domain.AtLeast;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.workflow.monitoring.DossierAccess;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is asked, covered and decided in money. All of it stands in dossiers that everybody may open, so everybody may see
 * all sums; what is secret for the actor is in none of them.
 */
@Component
@Transactional(readOnly = true)
public class WatchingMoney {

    /** More rows are read by nobody; a filter brings the others. */
    public static final int MOST_ROWS = 250;

    private final MoneyRecords records;
    private final DossierAccess access;

    WatchingMoney(MoneyRecords records, DossierAccess access) {
        this.records = records;
        this.access = access;
    }

    public MoneyFigures of(Actor actor, MoneyFilter filter, Grouping by) {
        MoneyQuestion question = question(actor, filter);
        MoneyTotals totals = records.totals(question);
        return new MoneyFigures(
                totals.counted(),
                records.rows(question, by, MOST_ROWS),
                totals.ended(),
                records.secretFor(question.reader()),
                records.earliest(question.reader()).orElse(null));
    }

    /** What proposals ask by their lead province; none where it leads none that asks for money. */
    public Map<ProvinceCode, AtLeast> askedByLead(Actor actor, MoneyFilter filter) {
        return records.askedByLead(question(actor, filter));
    }

    /** What the States changed in that period, the latest first. */
    public List<TracedAmendment> amendments(Actor actor, MoneyFilter filter) {
        return records.amendments(question(actor, filter), MOST_ROWS);
    }

    private MoneyQuestion question(Actor actor, MoneyFilter filter) {
        return new MoneyQuestion(access.reader(actor), filter);
    }
}

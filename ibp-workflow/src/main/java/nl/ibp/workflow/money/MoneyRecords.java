package nl.ibp.workflow.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ibp.domain.AtLeast;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.secrecy.Reader;

/** Money over all submitted proposals. But where it says so, those that ended without a result ask for nothing. */
public interface MoneyRecords {

    MoneyRows rows(MoneyQuestion question, Grouping by, int limit);

    MoneyTotals totals(MoneyQuestion question);

    /** How many submitted dossiers are secret for the reader. */
    int secretFor(Reader reader);

    /** When the first of those that the reader may read was submitted. */
    Optional<LocalDate> earliest(Reader reader);

    Map<ProvinceCode, AtLeast> askedByLead(MoneyQuestion question);

    /** The latest first, also of earlier versions and of what ended without a result. */
    List<TracedAmendment> amendments(MoneyQuestion question, int limit);
}

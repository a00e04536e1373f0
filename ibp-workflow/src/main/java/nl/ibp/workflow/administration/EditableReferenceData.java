package nl.ibp.workflow.administration;

import java.util.List;
import nl.ibp.domain.calendar.Recess;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.programme.FundingSource;
import nl.ibp.domain.programme.Theme;

/**
 * Where reference data is kept, for who changes it. What is read here is locked until the end of the transaction, after
 * which all readers read anew.
 */
public interface EditableReferenceData {

    List<Theme> themes();

    void save(Theme theme);

    List<FundingSource> sources();

    /** After the others. */
    void add(FundingSource source);

    void save(FundingSource source);

    List<Body> bodies();

    List<Recess> recesses();

    /** From now on these, and no others. */
    void replace(List<Recess> recesses);

    /** Its seats are called after it. */
    void rename(Body before, Body after);
}

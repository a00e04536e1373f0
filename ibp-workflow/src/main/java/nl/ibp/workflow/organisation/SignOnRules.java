package nl.ibp.workflow.organisation;

import java.util.List;
import nl.ibp.domain.signon.SeatRule;

public interface SignOnRules {

    /** In the order in which they count. */
    List<SeatRule> all();

    /** The same, which nobody else changes until the transaction ends. */
    List<SeatRule> lock();

    void replace(List<SeatRule> rules);
}

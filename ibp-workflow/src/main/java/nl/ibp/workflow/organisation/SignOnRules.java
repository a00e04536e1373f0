package nl.ibp.workflow.organisation;

import java.util.List;
import nl.ibp.domain.signon.SeatRule;

public interface SignOnRules {

    /** In the order in which they count. */
    List<SeatRule> all();

    /** Nobody changes them until the transaction ends; others may keep them meanwhile, too. */
    void keep();

    /** All of them, which nobody else keeps or changes until the transaction ends. */
    List<SeatRule> lock();

    void replace(List<SeatRule> rules);
}

package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import java.util.List;

/** Who holds which seat, over all bodies. */
public interface SeatHolders {

    /** Every seat, also those that nobody holds, in the order in which people are used to see them. */
    List<SeatHolding> on(LocalDate day);
}

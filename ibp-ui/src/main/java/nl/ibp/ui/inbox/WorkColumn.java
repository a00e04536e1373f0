package nl.ibp.ui.inbox;

import java.util.EnumSet;
import java.util.Set;

/** What is said of a piece of work in the list, besides what is to be done and for which proposal. */
enum WorkColumn {
    TERM,
    NUMBER,
    SEAT,
    THEMES,
    LEAD,
    SINCE;

    /** For whoever chose nothing. */
    static Set<WorkColumn> usual() {
        return EnumSet.of(TERM, NUMBER, SEAT, THEMES);
    }
}
